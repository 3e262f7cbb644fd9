package nl.samenspel.dialogue;

import java.util.List;
import java.util.Optional;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Announcements;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.MeetingId;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;

/** Lets people in to a meeting in session: by the code on the wall, or by the link of a seat that is kept for them. */
@UseCase
public class JoinMeeting {

    private static final int MOST_PRESENT = 600;

    private final Meetings meetings;
    private final Seats seats;
    private final Rounds rounds;
    private final Announcements announcements;
    private final Transactions transactions;
    private final Ids ids;

    JoinMeeting(
            Meetings meetings,
            Seats seats,
            Rounds rounds,
            Announcements announcements,
            Transactions transactions,
            Ids ids) {
        this.meetings = meetings;
        this.seats = seats;
        this.rounds = rounds;
        this.announcements = announcements;
        this.transactions = transactions;
        this.ids = ids;
    }

    /** What comes of coming in. */
    public sealed interface Joining {

        /** @param device a secret for the device, by which it is known from here on */
        record Joined(MeetingId meeting, String device) implements Joining {}

        /** Not yet, or not any more. */
        record NotInSession() implements Joining {}

        record Full() implements Joining {}
    }

    /** The meeting in session that has the code. */
    public Optional<Meeting.InSession> withCode(String code) {
        return transactions.read(() -> seats.withCode(code)
                .flatMap(found -> meetings.find(found.workspace(), found.meeting()))
                .filter(Meeting.InSession.class::isInstance)
                .map(Meeting.InSession.class::cast));
    }

    /** The seat that the device has taken in the meeting and not left. */
    public Optional<Seat> seat(WorkspaceId workspace, MeetingId meeting, String device) {
        return transactions
                .read(() -> seats.ofDevice(workspace, meeting, Secrets.fingerprint(device)))
                .filter(Seat::present);
    }

    /** Whether the device has a seat in the meeting in session with the code. */
    public boolean isSeated(String device, String code) {
        return transactions.read(() -> seats.isSeated(Secrets.fingerprint(device), code));
    }

    /**
     * By the code; for whichever side somebody says.
     *
     * @param device a secret that was made for the device beforehand: whoever comes twice with it sits there once
     */
    public Joining byCode(MeetingTerms meeting, Party party, GovernanceLevel level, String name, String device) {
        return transactions.write(() -> {
            meetings.hold(meeting.id());
            if (!isInSession(meeting)) {
                return new Joining.NotInSession();
            }
            if (seats.ofDevice(meeting.workspace(), meeting.id(), Secrets.fingerprint(device))
                    .isPresent()) {
                return new Joining.Joined(meeting.id(), device);
            }
            var here = seats.of(meeting.workspace(), meeting.id());
            if (here.size() >= MOST_PRESENT) {
                return new Joining.Full();
            }
            var id = new SeatId(ids.nextUntraceable());
            var seat = new Seat(id, party, level, name, false, Optional.empty(), true, false, Gestures.NONE);
            seats.add(meeting.workspace(), meeting.id(), List.of(seat));
            return taken(meeting, id, name, device);
        });
    }

    /** The meeting and the seat that the link leads to. */
    public Optional<Seats.FoundSeat> behind(String link) {
        return transactions.read(() -> seats.behind(link));
    }

    /** By the link of a seat; whoever had it before on another device is there no longer. */
    public Joining byLink(Seats.FoundSeat found, String name) {
        return transactions.write(() -> {
            meetings.hold(found.meeting());
            var meeting = meetings.find(found.workspace(), found.meeting()).map(Meeting::terms);
            return meeting.filter(this::isInSession)
                    .<Joining>map(terms -> taken(terms, found.seat(), name, Secrets.token()))
                    .orElseGet(Joining.NotInSession::new);
        });
    }

    private Joining taken(MeetingTerms meeting, SeatId seat, String name, String device) {
        seats.take(meeting.workspace(), seat, Secrets.fingerprint(device), name);
        changed(meeting);
        return new Joining.Joined(meeting.id(), device);
    }

    /** Somebody leaves: what was voted in a round that is open is taken back. */
    public void leave(MeetingTerms meeting, SeatId seat) {
        transactions.change(() -> {
            meetings.hold(meeting.id());
            rounds.takeBack(meeting.workspace(), meeting.id(), seat);
            seats.leave(meeting.workspace(), seat);
            changed(meeting);
        });
    }

    private void changed(MeetingTerms meeting) {
        announcements.announce(new MeetingChanged(meeting.id()));
    }

    private boolean isInSession(MeetingTerms meeting) {
        return meetings.find(meeting.workspace(), meeting.id()).orElse(null) instanceof Meeting.InSession;
    }
}
