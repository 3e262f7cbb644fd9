package nl.samenspel.wording;

import nl.samenspel.measurement.asked.Topic;
import nl.samenspel.platform.Slug;

/** A perspective of the balanced scorecard, as {@link Topic#sides()} names them. */
public enum Side {
    FINANCE,
    PROCESSES,
    LEARNING,
    CUSTOMERS;

    /** Throws IllegalStateException for what is no side. */
    public static Side of(String slug) {
        return Slug.stored(Side.class, slug);
    }
}
