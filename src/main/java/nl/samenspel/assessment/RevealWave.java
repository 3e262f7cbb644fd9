package nl.samenspel.assessment;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.samenspel.account.Signatory;
import nl.samenspel.collaboration.Happening;
import nl.samenspel.collaboration.RecordOnTimeline;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;

/** Takes a sealed wave towards its reveal, by the rule that was fixed before anybody was asked. */
@UseCase
public class RevealWave {

    private final Waves waves;
    private final RecordOnTimeline timeline;
    private final Transactions transactions;
    private final Clock clock;

    public RevealWave(Waves waves, RecordOnTimeline timeline, Transactions transactions, Clock clock) {
        this.waves = waves;
        this.timeline = timeline;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The wave after a party's agreement, revealed when that was the last one needed, and unchanged when the rule asks for
     * none; empty when it is not sealed.
     */
    public Optional<Wave> agree(WorkspaceId workspace, WaveId id, Party party, Signatory actor) {
        return change(workspace, id, actor.name(), closed -> {
            var terms = closed.terms();
            if (terms.revealRule() != RevealRule.BOTH_SPONSORS) {
                return closed;
            }
            if (!closed.agreements().containsKey(party)) {
                note(closed, party, WaveHappening.REVEAL_AGREED, actor);
            }
            return closed.agree(party, new Wave.Agreement(actor, LocalDateTime.now(clock)));
        });
    }

    /** The wave after a party has taken back its agreement, which it can until it is revealed; empty when it is not sealed. */
    public Optional<Wave> withdraw(WorkspaceId workspace, WaveId id, Party party, Signatory actor) {
        return change(workspace, id, actor.name(), closed -> {
            if (closed.agreements().containsKey(party)) {
                note(closed, party, WaveHappening.AGREEMENT_WITHDRAWN, actor);
            }
            return closed.withdraw(party);
        });
    }

    private void note(Wave.Sealed wave, Party party, Happening what, Signatory actor) {
        var terms = wave.terms();
        timeline.handle(terms.workspace(), terms.collaboration(), what, actor, terms.name(), List.of(party.slug()));
    }

    /**
     * The wave after the facilitator's decision, still sealed when the rule does not allow it; empty when it is not
     * sealed.
     *
     * @param enoughPeopleAnswered whether both parties pass their thresholds
     */
    public Optional<Wave> byFacilitator(WorkspaceId workspace, WaveId id, String actor, boolean enoughPeopleAnswered) {
        return change(
                workspace,
                id,
                actor,
                closed -> closed.revealByFacilitator(enoughPeopleAnswered, LocalDateTime.now(clock)));
    }

    private Optional<Wave> change(
            WorkspaceId workspace, WaveId id, String actor, Function<Wave.Sealed, Wave> towardsReveal) {
        return transactions.write(() -> {
            waves.lock(workspace, id);
            if (!(waves.find(workspace, id).orElse(null) instanceof Wave.Sealed closed)) {
                return Optional.empty();
            }
            var after = towardsReveal.apply(closed);
            waves.advance(after, LocalDateTime.now(clock));
            if (after instanceof Wave.Revealed revealed) {
                var terms = revealed.terms();
                timeline.handle(workspace, terms.collaboration(), WaveHappening.WAVE_REVEALED, actor, terms.name());
            }
            return Optional.of(after);
        });
    }
}
