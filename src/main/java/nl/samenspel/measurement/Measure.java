package nl.samenspel.measurement;

import java.util.Locale;

/** What is rated about an aspect: how much it matters, and at which level it is now. */
public enum Measure {
    IMPORTANCE,
    ACTUAL;

    /** The name in files and the results document: {@code importance}, {@code actual}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
