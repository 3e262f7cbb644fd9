package nl.samenspel.dialogue;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import nl.samenspel.collaboration.RecordOnTimeline;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Opens a meeting: from here on people join it by a code. */
@UseCase
public class StartMeeting {

    private final Meetings meetings;
    private final Seats seats;
    private final RecordOnTimeline timeline;
    private final Transactions transactions;
    private final Clock clock;

    StartMeeting(Meetings meetings, Seats seats, RecordOnTimeline timeline, Transactions transactions, Clock clock) {
        this.meetings = meetings;
        this.seats = seats;
        this.timeline = timeline;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Steered by whoever leads it; it does nothing when it has begun already. */
    public Steering handle(MeetingTerms meeting, Steerer by) {
        return transactions.write(() -> {
            meetings.hold(meeting.id());
            return switch (meetings.find(meeting.workspace(), meeting.id()).orElse(null)) {
                case Meeting.Prepared prepared ->
                    by.maySteer(prepared.terms(), seats.of(meeting.workspace(), meeting.id()))
                            ? new Steering.Done(start(prepared))
                            : new Steering.NotYours();
                case Meeting.InSession begun -> new Steering.Elsewhere(begun);
                case Meeting.Concluded _, Meeting.Agreed _ -> new Steering.NotInSession();
                case null -> new Steering.NotInSession();
            };
        });
    }

    private Meeting.InSession start(Meeting.Prepared prepared) {
        var terms = prepared.terms();
        var session = new Session(
                code(terms),
                LocalDateTime.now(clock),
                new Session.Place.Welcome(),
                false,
                new StepClock.Stopped(Duration.ZERO));
        var begun = prepared.start(session);
        meetings.change(begun);
        timeline.handle(
                terms.workspace(),
                terms.collaboration(),
                DialogueHappening.MEETING_STARTED,
                terms.leader().name(),
                terms.day().toString());
        return begun;
    }

    private String code(MeetingTerms meeting) {
        String code;
        do {
            code = Secrets.shortCode();
        } while (!seats.reserve(meeting.workspace(), code));
        return code;
    }
}
