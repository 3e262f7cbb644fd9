package nl.samenspel.result.web;

import java.util.List;

/**
 * From where one may look.
 *
 * @param told what is special about this angle, or empty
 */
public record Angles(List<Choice> levels, List<Choice> weightings, String told) {

    /** A way to look; {@code here} marks the one that is shown. */
    public record Choice(String label, String address, boolean here) {}
}
