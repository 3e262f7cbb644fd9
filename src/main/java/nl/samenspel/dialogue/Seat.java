package nl.samenspel.dialogue;

import java.util.Optional;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;

/**
 * Somebody’s place at the table.
 *
 * @param name as whoever sits there wants to be called; may be empty
 * @param invited whether somebody was asked to take it, by name or by ticket; whoever joins by the code was not, and nobody knows
 *     how many of those are one and the same
 * @param link by which it is taken, as long as it is not
 * @param present whether somebody has taken it and not left
 * @param steers whether whoever sits there may steer the meeting as well
 * @param gestures what is shown beside votes and lines
 */
public record Seat(
        SeatId id,
        Party party,
        GovernanceLevel level,
        String name,
        boolean invited,
        Optional<String> link,
        boolean present,
        boolean steers,
        Gestures gestures) {

    public static final int LONGEST_NAME = 120;

    Seat steering(boolean other) {
        return new Seat(id, party, level, name, invited, link, present, other, gestures);
    }
}
