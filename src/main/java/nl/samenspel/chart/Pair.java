package nl.samenspel.chart;

/**
 * How important something is to somebody, and how it is to the same.
 *
 * @param name of whom it is
 */
public record Pair(String name, Line importance, Line actual) {

    Tone tone() {
        return actual.tone();
    }
}
