package nl.samenspel.dialogue;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumSet;
import nl.samenspel.collaboration.RecordOnTimeline;
import nl.samenspel.platform.Announcements;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Ends a meeting: its record is finished, and nobody will know any more who voted what. */
@UseCase
public class ConcludeMeeting {

    private final Meetings meetings;
    private final Seats seats;
    private final Rounds rounds;
    private final RunRounds runRounds;
    private final RecordOnTimeline timeline;
    private final Announcements announcements;
    private final Transactions transactions;
    private final Clock clock;

    ConcludeMeeting(
            Meetings meetings,
            Seats seats,
            Rounds rounds,
            RunRounds runRounds,
            RecordOnTimeline timeline,
            Announcements announcements,
            Transactions transactions,
            Clock clock) {
        this.meetings = meetings;
        this.seats = seats;
        this.rounds = rounds;
        this.runRounds = runRounds;
        this.timeline = timeline;
        this.announcements = announcements;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What comes of it. */
    public enum Ending {
        ENDED,
        NOT_IN_SESSION,
        /** Whoever leads it ends it, and nobody else. */
        NOT_YOURS
    }

    public Ending handle(MeetingTerms meeting, Steerer.ByAccount by) {
        return transactions.write(() -> {
            meetings.hold(meeting.id());
            var found = meetings.find(meeting.workspace(), meeting.id());
            if (!(found.orElse(null) instanceof Meeting.InSession now)) {
                return Ending.NOT_IN_SESSION;
            }
            if (!by.account().equals(now.terms().leader().account())) {
                return Ending.NOT_YOURS;
            }
            end(now);
            return Ending.ENDED;
        });
    }

    private void end(Meeting.InSession now) {
        var terms = now.terms();
        transactions.leaveNoTrace();
        runRounds.closeAll(terms);
        rounds.forgetVotes(terms.workspace(), terms.id());
        seats.lower(terms.workspace(), terms.id(), EnumSet.allOf(Gestures.Kind.class));
        seats.forget(now.session().code());
        meetings.change(now.conclude(LocalDateTime.now(clock)));
        announcements.announce(new MeetingChanged(terms.id()));
        timeline.handle(
                terms.workspace(),
                terms.collaboration(),
                DialogueHappening.MEETING_CONCLUDED,
                terms.leader().name(),
                terms.day().toString());
    }
}
