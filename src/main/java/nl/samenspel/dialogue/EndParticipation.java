package nl.samenspel.dialogue;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.samenspel.account.Signatory;
import nl.samenspel.collaboration.RecordOnTimeline;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Announcements;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Lets a sponsor end the participation of the own side in a meeting that goes on: from then on its votes and lines are not taken. */
@UseCase
public class EndParticipation {

    private final Meetings meetings;
    private final Endings endings;
    private final RecordOnTimeline timeline;
    private final Announcements announcements;
    private final Transactions transactions;
    private final Clock clock;

    EndParticipation(
            Meetings meetings,
            Endings endings,
            RecordOnTimeline timeline,
            Announcements announcements,
            Transactions transactions,
            Clock clock) {
        this.meetings = meetings;
        this.endings = endings;
        this.timeline = timeline;
        this.announcements = announcements;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The sides that have ended their participation. */
    public Map<Party, Endings.Ending> of(MeetingTerms meeting) {
        return transactions.read(() -> endings.of(meeting.workspace(), meeting.id()));
    }

    /** Whether the meeting goes on, so that there is something to end; ending it twice is ending it once. */
    public boolean handle(MeetingTerms meeting, Party party, Signatory by) {
        return transactions.write(() -> {
            meetings.hold(meeting.id());
            var found = meetings.find(meeting.workspace(), meeting.id());
            if (!(found.orElse(null) instanceof Meeting.InSession)) {
                return false;
            }
            if (!endings.of(meeting.workspace(), meeting.id()).containsKey(party)) {
                end(meeting, party, by);
            }
            return true;
        });
    }

    private void end(MeetingTerms meeting, Party party, Signatory by) {
        var now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        endings.add(meeting.workspace(), meeting.id(), party, new Endings.Ending(by, now));
        meetings.touch(meeting.workspace(), meeting.id());
        announcements.announce(new MeetingChanged(meeting.id()));
        timeline.handle(
                meeting.workspace(),
                meeting.collaboration(),
                DialogueHappening.PARTICIPATION_ENDED,
                by,
                meeting.day().toString(),
                List.of(party.slug()));
    }
}
