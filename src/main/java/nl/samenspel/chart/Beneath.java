package nl.samenspel.chart;

/** What is drawn small below the marks of a party, in the same rungs of a ladder. */
public record Beneath(PlacedMarks marks, Kind kind) {

    /** What it is. */
    public enum Kind {
        /** What the other party guessed of it: crosses in the colour of whoever guessed. */
        GUESSED,
        /** What the party said before: its own marks, small and grey. */
        BEFORE
    }
}
