package nl.samenspel.selection.web;

import java.util.List;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Problems;

/**
 * Where the levels of a candidate are written down, of one lot and by one source.
 *
 * @param choices the other lots and sources
 * @param at the address to which it is sent
 */
public record LevelsView(
        List<Frame.Place> trail,
        String lead,
        Problems problems,
        List<Choosable> choices,
        String lot,
        String source,
        List<Field> fields,
        String at,
        String back) {

    /** A lot and source; {@code here} marks the one that is shown. */
    public record Choosable(String label, String address, boolean here) {}

    /**
     * The level on one aspect.
     *
     * @param wanted what the team wants, in words
     * @param value as typed; empty where it is not known
     * @param levels what one sees at each level
     */
    public record Field(String slug, String name, String wanted, String value, List<String> levels) {}
}
