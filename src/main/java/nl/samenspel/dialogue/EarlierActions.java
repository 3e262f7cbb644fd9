package nl.samenspel.dialogue;

import java.util.List;
import nl.samenspel.platform.Announcements;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** What was agreed at earlier meetings and is not done: a meeting begins with it, and says what has become of each. */
@UseCase
public class EarlierActions {

    private final Meetings meetings;
    private final Actions actions;
    private final Helm helm;
    private final Announcements announcements;
    private final Transactions transactions;

    EarlierActions(
            Meetings meetings, Actions actions, Helm helm, Announcements announcements, Transactions transactions) {
        this.meetings = meetings;
        this.actions = actions;
        this.helm = helm;
        this.announcements = announcements;
        this.transactions = transactions;
    }

    /** What is due first comes first; nothing for a meeting that is over, as the next one begins with it. */
    public List<Actions.Earlier> handle(MeetingTerms meeting) {
        return transactions.read(() -> goesOn(meeting) ? found(meeting) : List.of());
    }

    private List<Actions.Earlier> found(MeetingTerms meeting) {
        return actions.before(meeting.workspace(), meeting.collaboration(), meeting.id());
    }

    private boolean goesOn(MeetingTerms meeting) {
        return switch (meetings.find(meeting.workspace(), meeting.id()).orElse(null)) {
            case Meeting.Prepared _, Meeting.InSession _ -> true;
            case Meeting.Concluded _, Meeting.Agreed _ -> false;
            case null -> false;
        };
    }

    /** Says what has become of one of them; it is no part of any record. False where there is no such one. */
    public boolean settle(MeetingTerms meeting, ActionId id, Action.State state) {
        return transactions.write(() -> {
            meetings.hold(meeting.id());
            return goesOn(meeting) && say(meeting, id, state);
        });
    }

    /** The same, by whoever steers the meeting that goes on. */
    public Steering settle(MeetingTerms meeting, Steerer by, ActionId id, Action.State state) {
        return helm.steer(
                meeting, by, now -> say(meeting, id, state) ? new Steering.Done(now) : new Steering.Elsewhere(now));
    }

    private boolean say(MeetingTerms meeting, ActionId id, Action.State state) {
        var isOne = found(meeting).stream()
                .anyMatch(earlier -> earlier.action().id().equals(id));
        if (isOne) {
            actions.settle(meeting.workspace(), id, state, meeting.id());
            meetings.touch(meeting.workspace(), meeting.id());
            announcements.announce(new ActionSettled(meeting, id, state));
            announcements.announce(new MeetingChanged(meeting.id()));
        }
        return isOne;
    }
}
