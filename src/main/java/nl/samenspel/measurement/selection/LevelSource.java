package nl.samenspel.measurement.selection;

import java.util.Locale;

/** From whom the levels of a candidate are. Levels of one source are never mixed with those of another. */
public enum LevelSource {
    /** The candidate’s own. */
    SELF_STATEMENT,
    /** Those for whom the candidate works. */
    REFERENCES,
    /** People who saw the candidate at work. */
    ASSESSORS;

    /** {@code self-statement}, {@code references} or {@code assessors}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
