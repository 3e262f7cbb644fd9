package nl.samenspel.invitation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;

/**
 * Tickets of one party that were made, and are printed, together: each a code for one person, whose name nobody knows.
 *
 * @param number of the sheet within its wave
 * @param tickets at least one, by level
 */
public record TicketSheet(int number, List<Invitation> tickets) {

    /** More are not made at once. */
    public static final int MOST = 500;

    public TicketSheet {
        tickets = List.copyOf(tickets);
    }

    public Party party() {
        return tickets.getFirst().party();
    }

    public Optional<LocalDate> madeOn() {
        return tickets.getFirst().admittedOn();
    }

    /** How many there are of each level that has any. */
    public Map<GovernanceLevel, Integer> perLevel() {
        var perLevel = new EnumMap<GovernanceLevel, Integer>(GovernanceLevel.class);
        tickets.forEach(ticket -> perLevel.merge(ticket.level(), 1, Integer::sum));
        return perLevel;
    }
}
