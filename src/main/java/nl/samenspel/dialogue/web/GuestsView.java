package nl.samenspel.dialogue.web;

import java.util.List;
import nl.samenspel.platform.web.Explained;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Problems;

/**
 * Who is invited to a meeting.
 *
 * @param names as they were typed, one on a line
 */
public record GuestsView(
        List<Frame.Place> trail,
        List<Side> sides,
        List<Explained> levels,
        String party,
        String level,
        String names,
        String tickets,
        Problems problems,
        String address) {

    public record Side(String slug, String name, List<Guest> guests) {}

    /**
     * @param name empty for a ticket
     * @param link empty once the seat is taken
     * @param removeAt where the invitation is taken back; empty once the seat is taken
     */
    public record Guest(String name, String level, String link, String state, String removeAt) {}
}
