package nl.samenspel.measurement;

import nl.samenspel.measurement.statistics.Moments;

/** The smallest change between two waves that groups of this size can be seen to make (method §8), in levels. */
public final class DetectableChange {
    private static final double LEAST_SPREAD = 0.7;
    private static final double USUAL_QUANTILE = 1.645;

    private DetectableChange() {}

    /**
     * For other people in each wave.
     *
     * @param spread the standard deviation inside the party; a smaller one than 0.7 is not believed
     */
    public static double between(double spread, int before, int after) {
        return USUAL_QUANTILE * Math.max(spread, LEAST_SPREAD) * Math.sqrt(1.0 / before + 1.0 / after);
    }

    /** Is a step towards a target too small to be seen with groups like this one? */
    public static boolean isTooSmall(double step, ScoredGroup group) {
        double spread = Math.sqrt(Moments.of(group.pooled()).variance());
        return Math.abs(step) < between(spread, group.n(), group.n());
    }
}
