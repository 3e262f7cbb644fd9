package nl.samenspel.dialogue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveDraft;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.collaboration.RecordOnTimeline;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.MeetingId;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;

/** Prepares a meeting with an agenda, and changes what is settled about it as long as it has not begun. */
@UseCase
public class PlanMeeting {

    private final Meetings meetings;
    private final Topics topics;
    private final ProposeAgenda proposeAgenda;
    private final GoOnFromCharter goOn;
    private final ManageWorkspaces workspaces;
    private final RecordOnTimeline timeline;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    PlanMeeting(
            Meetings meetings,
            Topics topics,
            ProposeAgenda proposeAgenda,
            GoOnFromCharter goOn,
            ManageWorkspaces workspaces,
            RecordOnTimeline timeline,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.meetings = meetings;
        this.topics = topics;
        this.proposeAgenda = proposeAgenda;
        this.goOn = goOn;
        this.workspaces = workspaces;
        this.timeline = timeline;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * About the results of a wave, with an agenda made of them.
     *
     * @param language of whoever plans it, in which topics of last time are named that these results do not have
     */
    public MeetingPlanning handle(Wave.Revealed wave, MeetingDraft draft, Leader leader, Language language) {
        var about = wave.terms();
        return plan(
                draft,
                meeting(
                        about.workspace(),
                        about.collaboration(),
                        new Purpose.Results(about.id()),
                        draft,
                        leader,
                        shown(draft, Optional.of(about))),
                meeting -> proposeAgenda.handle(wave, language));
    }

    /** One that goes through a guide; what was agreed the last time is written down in it already. */
    public MeetingPlanning handle(
            WorkspaceId workspace, CollaborationId collaboration, Guide guide, MeetingDraft draft, Leader leader) {
        return plan(
                draft,
                meeting(
                        workspace,
                        collaboration,
                        new Purpose.Guided(guide),
                        draft,
                        leader,
                        shown(draft, Optional.empty())),
                meeting -> proposeAgenda.handle(meeting, guide));
    }

    private MeetingTerms meeting(
            WorkspaceId workspace,
            CollaborationId collaboration,
            Purpose purpose,
            MeetingDraft draft,
            Leader leader,
            PerParty<Disclosure> shown) {
        return new MeetingTerms(
                workspace,
                new MeetingId(ids.next()),
                collaboration,
                purpose,
                draft.day(),
                draft.begins(),
                draft.place(),
                draft.minutes(),
                leader,
                shown);
    }

    private MeetingPlanning plan(MeetingDraft draft, MeetingTerms terms, Function<MeetingTerms, List<Topic>> proposed) {
        var problems = draft.problems(today(terms.workspace()));
        if (!problems.isEmpty()) {
            return new MeetingPlanning.Refused(problems);
        }
        var meeting = new Meeting.Prepared(terms);
        return transactions.write(() -> {
            var agenda = proposed.apply(terms);
            meetings.add(meeting, LocalDateTime.now(clock));
            topics.arrange(terms.workspace(), meeting.id(), agenda);
            goOn.from(terms, agenda);
            note(meeting, DialogueHappening.MEETING_PLANNED, terms.leader().name());
            return new MeetingPlanning.Accepted(meeting);
        });
    }

    /** @param wave that the meeting is about; empty where it is about none */
    public MeetingPlanning change(Meeting.Prepared before, Optional<WaveTerms> wave, MeetingDraft draft) {
        var known = before.terms();
        var problems = draft.problems(today(known.workspace()));
        if (!problems.isEmpty()) {
            return new MeetingPlanning.Refused(problems);
        }
        return transactions.write(() -> {
            meetings.hold(known.id());
            if (!(meetings.find(known.workspace(), known.id()).orElse(null) instanceof Meeting.Prepared(var now))) {
                return new MeetingPlanning.AlreadyStarted();
            }
            var changed = new Meeting.Prepared(new MeetingTerms(
                    now.workspace(),
                    now.id(),
                    now.collaboration(),
                    now.purpose(),
                    draft.day(),
                    draft.begins(),
                    draft.place(),
                    draft.minutes(),
                    now.leader(),
                    shown(draft, wave)));
            meetings.change(changed);
            return new MeetingPlanning.Accepted(changed);
        });
    }

    /** Takes back a meeting with all that was prepared for it; false when it has begun. */
    public boolean discard(Meeting.Prepared plan, String actor) {
        var terms = plan.terms();
        return transactions.write(() -> {
            meetings.hold(terms.id());
            if (!(meetings.find(terms.workspace(), terms.id()).orElse(null) instanceof Meeting.Prepared)) {
                return false;
            }
            meetings.remove(terms.workspace(), terms.id());
            transactions.leaveNoTrace();
            note(plan, DialogueHappening.MEETING_DISCARDED, actor);
            return true;
        });
    }

    /** In the same way as the answers were: people of a party that was promised nothing are asked for no less here. */
    private static PerParty<Disclosure> shown(MeetingDraft draft, Optional<WaveTerms> wave) {
        return PerParty.each(party -> draft.together() ? new Disclosure.Open() : anonymous(wave, party));
    }

    private static Disclosure anonymous(Optional<WaveTerms> wave, Party party) {
        return wave.map(terms -> terms.disclosure(party))
                .filter(Disclosure.Anonymous.class::isInstance)
                .orElseGet(() -> new Disclosure.Anonymous(WaveDraft.USUAL_THRESHOLD));
    }

    private void note(Meeting meeting, DialogueHappening what, String actor) {
        var terms = meeting.terms();
        timeline.handle(
                terms.workspace(),
                terms.collaboration(),
                what,
                actor,
                terms.day().toString());
    }

    private LocalDate today(WorkspaceId workspace) {
        return LocalDate.ofInstant(clock.instant(), workspaces.zone(workspace));
    }
}
