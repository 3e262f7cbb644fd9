package nl.samenspel.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.collaboration.RecordOnTimeline;
import nl.samenspel.model.UseModel;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;

/** Prepares a wave, and changes its terms as long as nobody is asked yet. */
@UseCase
public class PlanWave {

    private final Waves waves;
    private final UseModel useModel;
    private final ManageWorkspaces workspaces;
    private final RecordOnTimeline timeline;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    public PlanWave(
            Waves waves,
            UseModel useModel,
            ManageWorkspaces workspaces,
            RecordOnTimeline timeline,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.waves = waves;
        this.useModel = useModel;
        this.workspaces = workspaces;
        this.timeline = timeline;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    public Planning handle(WorkspaceId workspace, CollaborationId collaboration, WaveDraft draft, String actor) {
        var zone = workspaces.zone(workspace);
        var problems = draft.problems(today(zone));
        if (!problems.isEmpty()) {
            return new Planning.Refused(problems);
        }
        var wave = new Wave.Planned(terms(
                workspace, new WaveId(ids.next()), collaboration, draft, zone, PerParty.each(_ -> Optional.empty())));
        return transactions.write(() -> {
            useModel.handle(draft.model());
            waves.add(wave, LocalDateTime.now(clock));
            timeline.handle(
                    workspace,
                    collaboration,
                    WaveHappening.WAVE_PLANNED,
                    actor,
                    wave.terms().name());
            return new Planning.Accepted(wave);
        });
    }

    public Planning change(Wave.Planned before, WaveDraft draft) {
        var known = before.terms();
        var problems = draft.problems(today(known.zone()));
        if (!problems.isEmpty()) {
            return new Planning.Refused(problems);
        }
        return transactions.write(() -> {
            waves.lock(known.workspace(), known.id());
            if (!(waves.find(known.workspace(), known.id()).orElseThrow() instanceof Wave.Planned(var now))) {
                return new Planning.AlreadyStarted();
            }
            useModel.handle(draft.model());
            var changed = terms(
                    now.workspace(),
                    now.id(),
                    now.collaboration(),
                    draft,
                    now.zone(),
                    now.parties().map(Optional::of));
            waves.changeTerms(changed);
            return new Planning.Accepted(new Wave.Planned(changed));
        });
    }

    /** Takes back a plan; false when answering has started, because then there is more to it than a plan. */
    public boolean discard(Wave.Planned plan, String actor) {
        var terms = plan.terms();
        return transactions.write(() -> {
            waves.lock(terms.workspace(), terms.id());
            var discarded = waves.removePlanned(terms.workspace(), terms.id());
            if (discarded) {
                timeline.handle(
                        terms.workspace(), terms.collaboration(), WaveHappening.WAVE_DISCARDED, actor, terms.name());
            }
            return discarded;
        });
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private static WaveTerms terms(
            WorkspaceId workspace,
            WaveId id,
            CollaborationId collaboration,
            WaveDraft draft,
            ZoneId zone,
            PerParty<Optional<PartyTerms>> before) {
        return new WaveTerms(
                workspace,
                id,
                collaboration,
                draft.name().strip(),
                draft.model(),
                draft.questionnaire(),
                draft.weighting(),
                draft.revealRule(),
                draft.forRespondents(),
                draft.closesOn(),
                Optional.empty(),
                zone,
                PerParty.each(party -> terms(draft.party(party), before.of(party))));
    }

    private static PartyTerms terms(WaveDraft.PartyDraft draft, Optional<PartyTerms> before) {
        var link = before.flatMap(PartyTerms::sharedLink).orElseGet(Secrets::token);
        return new PartyTerms(
                draft.disclosure(), draft.expected(), Optional.of(link).filter(_ -> draft.joinable()), draft.paired());
    }
}
