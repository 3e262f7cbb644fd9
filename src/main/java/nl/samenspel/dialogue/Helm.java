package nl.samenspel.dialogue;

import java.util.function.Function;
import nl.samenspel.platform.Announcements;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Lets whoever steers a meeting in session change it, one after the other. */
@UseCase
class Helm {

    private final Meetings meetings;
    private final Seats seats;
    private final Announcements announcements;
    private final Transactions transactions;

    Helm(Meetings meetings, Seats seats, Announcements announcements, Transactions transactions) {
        this.meetings = meetings;
        this.seats = seats;
        this.announcements = announcements;
        this.transactions = transactions;
    }

    /** @param act what is done; when it is, everybody sees the meeting as it says */
    Steering steer(MeetingTerms meeting, Steerer by, Function<Meeting.InSession, Steering> act) {
        return transactions.write(() -> {
            meetings.hold(meeting.id());
            var found = meetings.find(meeting.workspace(), meeting.id());
            if (!(found.orElse(null) instanceof Meeting.InSession now)) {
                return new Steering.NotInSession();
            }
            if (!by.maySteer(now.terms(), seats.of(meeting.workspace(), meeting.id()))) {
                return new Steering.NotYours();
            }
            var steered = act.apply(now);
            if (steered instanceof Steering.Done(var changed)) {
                meetings.change(changed);
                announcements.announce(new MeetingChanged(meeting.id()));
            }
            return steered;
        });
    }
}
