package nl.samenspel.measurement.asked;

import java.util.List;
import java.util.Locale;

/** What is rated about an aspect. */
public enum Measure {
    /** How much it matters. */
    IMPORTANCE,
    /** At which level it is now. */
    ACTUAL,
    /** At which of the same levels one would like it to be. */
    DESIRED,
    /** How much one thinks that it matters to the other party. */
    GUESSED,
    /** At which level it was at an earlier assessment, knowing what one knows now (method §8, response shift). */
    THEN;

    /** What the paper rates, and every instrument. */
    public static final List<Measure> ALWAYS = List.of(IMPORTANCE, ACTUAL);

    /** The name in files and the results document: {@code importance}, {@code actual} and so on. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Are the answers of both parties compared? Not what means another thing at each, nor what nothing is claimed of. */
    public boolean isCompared() {
        return this != GUESSED && this != THEN;
    }

    /** Is it rated on the levels that the aspect describes, rather than by how much something matters? */
    public boolean isOnLevels() {
        return this != IMPORTANCE && this != GUESSED;
    }
}
