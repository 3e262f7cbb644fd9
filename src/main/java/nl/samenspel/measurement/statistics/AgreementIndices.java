package nl.samenspel.measurement.statistics;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The indices of agreement of the literature, for the technical annex only (method §5): none of them decides on a label.
 * Each is empty where it is not defined.
 *
 * @param variance of the sample, s²
 * @param withinGroup r_wg against answers spread evenly over the levels; never below 0
 * @param relative a_wg
 * @param fromMean average deviation from the mean, AD_M
 * @param vanDerEijk A, on the nearest levels
 * @param consensus Tastle and Wierman’s, on the nearest levels
 */
public record AgreementIndices(
        OptionalDouble variance,
        OptionalDouble withinGroup,
        OptionalDouble relative,
        OptionalDouble fromMean,
        OptionalDouble vanDerEijk,
        OptionalDouble consensus) {

    public static AgreementIndices of(Histogram histogram) {
        int n = histogram.n();
        int[] counts = histogram.perLevel().stream().mapToInt(Integer::intValue).toArray();
        Moments moments = Moments.of(histogram);
        OptionalDouble variance = n < 2 ? OptionalDouble.empty() : OptionalDouble.of(moments.variance());
        double even = evenVariance(histogram.scale());
        return new AgreementIndices(
                variance,
                n < 2 ? OptionalDouble.empty() : OptionalDouble.of(1 - Math.min(moments.variance(), even) / even),
                n < 2 ? OptionalDouble.empty() : relative(histogram),
                n < 2 ? OptionalDouble.empty() : OptionalDouble.of(moments.deviation()),
                n < 1 ? OptionalDouble.empty() : OptionalDouble.of(vanDerEijk(counts)),
                n < 1 ? OptionalDouble.empty() : OptionalDouble.of(consensus(counts)));
    }

    /** The variance of answers spread evenly over the levels. */
    static double evenVariance(Scale scale) {
        return (scale.levels() * scale.levels() - 1) / 12.0;
    }

    /** One minus twice the share of the largest variance that this mean allows; undefined near the ends of the scale. */
    static OptionalDouble relative(Histogram histogram) {
        int levels = histogram.scale().levels();
        int n = histogram.n();
        Fraction mean = histogram.mean().orElseThrow();
        if (mean.equals(Fraction.of(1, 1)) || mean.equals(Fraction.of(levels, 1))) {
            return OptionalDouble.of(1);
        }
        if (mean.compareTo(Fraction.of(n - 1L + levels, n)) < 0
                || mean.compareTo(Fraction.of((long) levels * (n - 1) + 1, n)) > 0) {
            return OptionalDouble.empty();
        }
        double m = mean.toDouble();
        double most = ((levels + 1) * m - m * m - levels) * n / (n - 1);
        return OptionalDouble.of(1 - 2 * Moments.of(histogram).variance() / most);
    }

    /** From how many answers each level has; they may be counts or shares in any whole unit. */
    public static double vanDerEijk(int... answers) {
        int[] rest = answers.clone();
        double all = 0;
        for (int answer : answers) {
            all += answer;
        }
        double agreement = 0;
        while (true) {
            int height = Integer.MAX_VALUE;
            int filled = 0;
            for (int answer : rest) {
                if (answer > 0) {
                    filled++;
                    height = Math.min(height, answer);
                }
            }
            if (filled == 0) {
                return agreement;
            }
            agreement += (double) filled * height / all * layer(rest, filled);
            for (int level = 0; level < rest.length; level++) {
                rest[level] = Math.max(0, rest[level] - height);
            }
        }
    }

    private static double layer(int[] rest, int filled) {
        int levels = rest.length;
        if (filled == 1 || filled == levels) {
            return filled == 1 ? 1 : 0;
        }
        double together = 0;
        double apart = 0;
        for (int low = 0; low < levels; low++) {
            for (int middle = low + 1; middle < levels; middle++) {
                for (int high = middle + 1; high < levels; high++) {
                    boolean ends = rest[low] > 0 && rest[high] > 0;
                    apart += ends && rest[middle] == 0 ? 1 : 0;
                    together += !ends && rest[middle] > 0 && (rest[low] > 0 || rest[high] > 0) ? 1 : 0;
                }
            }
        }
        double unimodality = ((levels - 2) * together - (levels - 1) * apart) / ((levels - 2) * (together + apart));
        return unimodality * (1 - (filled - 1.0) / (levels - 1));
    }

    /** From how many answers each level has. */
    public static double consensus(int... answers) {
        double all = 0;
        double sum = 0;
        for (int level = 0; level < answers.length; level++) {
            all += answers[level];
            sum += (double) answers[level] * level;
        }
        double consensus = 1;
        for (int level = 0; level < answers.length; level++) {
            if (answers[level] > 0 && answers[level] < all) {
                double nearness = 1 - Math.abs(level - sum / all) / (answers.length - 1);
                consensus += answers[level] / all * StrictMath.log(nearness) / StrictMath.log(2);
            }
        }
        return consensus;
    }

    /**
     * Several items rated by the same people.
     *
     * @param items at least one, of at least two people each
     */
    public static OfItems ofItems(List<Histogram> items) {
        double even = evenVariance(items.getFirst().scale());
        double variance = items.stream()
                .mapToDouble(item -> Moments.of(item).variance())
                .average()
                .orElseThrow();
        double noise = Math.min(variance, even) / even;
        int count = items.size();
        return new OfItems(
                count * (1 - noise) / (count * (1 - noise) + noise),
                1 - variance / even,
                items.stream()
                        .map(AgreementIndices::relative)
                        .filter(OptionalDouble::isPresent)
                        .mapToDouble(OptionalDouble::getAsDouble)
                        .average(),
                items.stream()
                        .mapToDouble(item -> Moments.of(item).deviation())
                        .average()
                        .orElseThrow(),
                items.stream()
                        .mapToDouble(item -> AverageDeviation.of(item).levels().toDouble())
                        .average()
                        .orElseThrow());
    }

    /**
     * Indices over several items.
     *
     * @param withinGroup r_wg(J)
     * @param lindell r*
     * @param relative a_wg(J), the mean over the items for which it is defined
     * @param fromMean AD_M(J)
     * @param fromMedian AD_Md(J)
     */
    public record OfItems(
            double withinGroup, double lindell, OptionalDouble relative, double fromMean, double fromMedian) {}
}
