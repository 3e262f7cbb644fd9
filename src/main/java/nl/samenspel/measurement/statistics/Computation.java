package nl.samenspel.measurement.statistics;

import java.util.Locale;

/** How a probability was computed. */
public enum Computation {
    /** Every possibility was counted. */
    EXACT,
    /** By the normal approximation, because there are too many people to count every possibility. */
    NORMAL;

    /** The name in the results document: {@code exact}, {@code normal}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
