package nl.samenspel.improvement.web;

import java.util.List;
import java.util.Optional;
import nl.samenspel.platform.web.Frame;

/**
 * Who does something, and the links by which they see their own.
 *
 * @param made a link that was made just now; it is shown this once
 * @param calendarAt where a link to the calendar of all is made
 */
public record OwnersView(List<Frame.Place> trail, Optional<Made> made, List<Row> rows, String calendarAt) {

    /** @param calendar the address that calendar programs take; {@code page} is empty for the calendar of all */
    public record Made(String title, String page, String calendar) {}

    public record Row(ProgrammeView.Who who, String doing, String linkAt, String eraseAt) {}
}
