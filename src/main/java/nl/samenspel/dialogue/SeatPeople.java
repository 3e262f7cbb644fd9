package nl.samenspel.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Announcements;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Invites people to a meeting, by name or by ticket, each with a link of their own. */
@UseCase
public class SeatPeople {

    public static final int MOST_SEATS = 500;

    private final Meetings meetings;
    private final Seats seats;
    private final Announcements announcements;
    private final Transactions transactions;
    private final Ids ids;

    SeatPeople(Meetings meetings, Seats seats, Announcements announcements, Transactions transactions, Ids ids) {
        this.meetings = meetings;
        this.seats = seats;
        this.announcements = announcements;
        this.transactions = transactions;
        this.ids = ids;
    }

    /** Somebody who is to come; without a name the link is a ticket, for whoever gets it. */
    public record Guest(Party party, GovernanceLevel level, String name) {}

    /** What comes of it. */
    public enum Seating {
        SEATED,
        TOO_MANY,
        /** The meeting is over. */
        OVER
    }

    public List<Seat> of(MeetingTerms meeting) {
        return transactions.read(() -> seats.of(meeting.workspace(), meeting.id()));
    }

    public Seating handle(MeetingTerms meeting, List<Guest> guests) {
        return transactions.write(() -> {
            meetings.hold(meeting.id());
            var known = seats.of(meeting.workspace(), meeting.id());
            if (!goesOn(meeting)) {
                return Seating.OVER;
            }
            if (known.size() + guests.size() > MOST_SEATS) {
                return Seating.TOO_MANY;
            }
            seats.add(
                    meeting.workspace(),
                    meeting.id(),
                    guests.stream().map(this::seat).toList());
            meetings.touch(meeting.workspace(), meeting.id());
            announcements.announce(new MeetingChanged(meeting.id()));
            return Seating.SEATED;
        });
    }

    private Seat seat(Guest guest) {
        return new Seat(
                new SeatId(ids.nextUntraceable()),
                guest.party(),
                guest.level(),
                guest.name(),
                true,
                Optional.of(Secrets.token()),
                false,
                false,
                Gestures.NONE);
    }

    /**
     * Takes back an invitation that nobody has followed yet; false when somebody has, also when nobody sits there any more: what was
     * voted there is needed to know what may be shown of later rounds.
     */
    public boolean remove(MeetingTerms meeting, SeatId id) {
        return transactions.write(() -> {
            meetings.hold(meeting.id());
            var taken = seats.everTaken(meeting.workspace(), meeting.id());
            var isFree = seats.of(meeting.workspace(), meeting.id()).stream()
                    .filter(seat -> !taken.contains(seat))
                    .anyMatch(seat -> seat.id().equals(id) && seat.invited());
            if (isFree) {
                seats.remove(meeting.workspace(), id);
            }
            return isFree;
        });
    }

    /** Asks somebody to help steer, one of each side at most, or no longer. */
    public void letSteer(MeetingTerms meeting, SeatId id, boolean steers) {
        transactions.change(() -> {
            meetings.hold(meeting.id());
            var all = seats.of(meeting.workspace(), meeting.id());
            all.stream().filter(seat -> seat.id().equals(id)).findFirst().ifPresent(chosen -> {
                var others = all.stream().filter(seat -> seat.party() == chosen.party() && seat.steers());
                Stream.concat(others, Stream.of(chosen))
                        .forEach(seat -> seats.steer(
                                meeting.workspace(),
                                seat.id(),
                                steers && seat.id().equals(id)));
                meetings.touch(meeting.workspace(), meeting.id());
                announcements.announce(new MeetingChanged(meeting.id()));
            });
        });
    }

    private boolean goesOn(MeetingTerms meeting) {
        return switch (meetings.find(meeting.workspace(), meeting.id()).orElse(null)) {
            case Meeting.Prepared _, Meeting.InSession _ -> true;
            case Meeting.Concluded _, Meeting.Agreed _ -> false;
            case null -> false;
        };
    }
}
