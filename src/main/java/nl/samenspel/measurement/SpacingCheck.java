package nl.samenspel.measurement;

import java.util.List;
import nl.samenspel.measurement.statistics.Fraction;

/** Whether one group scores higher than another whatever the distances between the levels are (method §3, check 4). */
public enum SpacingCheck {
    /** The first group is higher for every spacing of the levels. */
    FIRST_IS_HIGHER,
    /** The second group is higher for every spacing of the levels. */
    SECOND_IS_HIGHER,
    /** Both groups chose every level equally often. */
    THE_SAME,
    /** Which group is higher depends on how far apart the levels lie. */
    DEPENDS;

    public static SpacingCheck of(ScoredGroup first, ScoredGroup second) {
        List<Fraction> one = first.cumulativeShares();
        List<Fraction> other = second.cumulativeShares();
        boolean lower = false;
        boolean higher = false;
        for (int level = 0; level < one.size(); level++) {
            int comparison = one.get(level).compareTo(other.get(level));
            higher |= comparison < 0;
            lower |= comparison > 0;
        }
        if (higher && lower) {
            return DEPENDS;
        }
        return higher ? FIRST_IS_HIGHER : lower ? SECOND_IS_HIGHER : THE_SAME;
    }
}
