package nl.samenspel.measurement.statistics;

import java.util.Map;

/**
 * How far the answers of a group lie from its median, on average (method §5, AD_Md): in levels, whatever their distribution.
 *
 * @param n answers, at least one
 */
public record AverageDeviation(Fraction levels, int n) {
    public AverageDeviation {
        if (n < 1) {
            throw new IllegalArgumentException("nobody deviates from nothing");
        }
    }

    /** Of one or more answers. */
    public static AverageDeviation of(Histogram histogram) {
        Fraction median = histogram.median().orElse(Fraction.ZERO);
        int denominator = histogram.scale().denominator();
        Fraction sum = Fraction.ZERO;
        for (Map.Entry<Integer, Integer> count : histogram.counts().entrySet()) {
            Fraction distance = Fraction.of(count.getKey(), denominator).minus(median);
            sum = sum.plus(Fraction.of(count.getValue(), 1).times(distance.magnitude()));
        }
        return new AverageDeviation(sum.dividedBy(Fraction.of(histogram.n(), 1)), histogram.n());
    }
}
