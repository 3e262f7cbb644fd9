package nl.samenspel.measurement.selection;

import java.util.Collection;

/** How firm the first rank is. */
public enum Lead {
    /** First with nine in ten of the weights, wherever the candidates are within what is known of them. */
    ROBUST,
    /** First with six in ten of them. */
    PREFERENCE,
    COMPARABLE;

    private static final double FIRM = 0.90;
    private static final double LEANING = 0.60;

    /** From how often a candidate is first in each scenario. */
    static Lead of(Collection<RankShares> scenarios) {
        double least = scenarios.stream().mapToDouble(RankShares::first).min().orElse(0);
        return least >= FIRM ? ROBUST : least >= LEANING ? PREFERENCE : COMPARABLE;
    }
}
