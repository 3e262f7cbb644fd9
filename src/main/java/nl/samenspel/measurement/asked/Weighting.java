package nl.samenspel.measurement.asked;

import java.util.Locale;

/** How the people of a party count towards its mean; chosen before a wave opens (method §3.1). */
public enum Weighting {
    /** The unweighted mean of the means of the published governance levels. */
    PER_LEVEL,
    /** The mean over all people. */
    PER_PERSON;

    /** {@code per-level} or {@code per-person}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
