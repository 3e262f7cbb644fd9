package nl.samenspel.measurement.asked;

/** What somebody answered to one question. Only a rating ever enters a figure. */
public sealed interface Answer {

    /** A chosen level, counted from 1; the levels are ordered, their distances are not known. */
    record Rated(int level) implements Answer {
        public Rated {
            if (level < 1) {
                throw new IllegalArgumentException("levels count from 1: " + level);
            }
        }
    }

    /** "Don't know, not visible to me": an answer, never a number. */
    record DoNotKnow() implements Answer {}

    static Answer rated(int level) {
        return new Rated(level);
    }

    static Answer doNotKnow() {
        return new DoNotKnow();
    }
}
