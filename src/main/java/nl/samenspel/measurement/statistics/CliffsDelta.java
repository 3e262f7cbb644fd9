package nl.samenspel.measurement.statistics;

import java.util.List;
import java.util.Map;

/**
 * How much more often somebody of the one group scores higher than somebody of the other, than lower (method §6.1). Positive
 * when the first group scores higher.
 *
 * @param value −1 to 1
 */
public record CliffsDelta(Fraction value) {

    /** The size in the words of the technical annex. */
    public enum Magnitude {
        NEGLIGIBLE,
        SMALL,
        MEDIUM,
        LARGE
    }

    /** Both groups have at least one answer, on the same scale. */
    public static CliffsDelta of(Histogram first, Histogram second) {
        long higher = 0;
        for (Map.Entry<Integer, Integer> one : first.counts().entrySet()) {
            for (Map.Entry<Integer, Integer> other : second.counts().entrySet()) {
                higher += (long) one.getValue() * other.getValue() * Integer.signum(one.getKey() - other.getKey());
            }
        }
        return new CliffsDelta(Fraction.of(higher, (long) first.n() * second.n()));
    }

    /**
     * Level by level: every level has as much weight as it has people of both groups, as in {@link StratifiedTest}.
     *
     * @param first the one group per level
     * @param second the other, the same levels in the same order
     */
    public static CliffsDelta of(List<Histogram> first, List<Histogram> second) {
        Fraction sum = Fraction.ZERO;
        long all = 0;
        for (int level = 0; level < first.size(); level++) {
            long people = (long) first.get(level).n() + second.get(level).n();
            sum = sum.plus(of(first.get(level), second.get(level)).value.times(Fraction.of(people, 1)));
            all += people;
        }
        return new CliffsDelta(sum.dividedBy(Fraction.of(all, 1)));
    }

    /** The probability that an arbitrary person of the first group scores higher; equal counts for half. */
    public Fraction probabilityOfHigher() {
        return value.plus(Fraction.of(1, 1)).times(Fraction.of(1, 2));
    }

    public Magnitude magnitude() {
        double size = value.magnitude().toDouble();
        if (size < 0.147) {
            return Magnitude.NEGLIGIBLE;
        }
        return size < 0.33 ? Magnitude.SMALL : size < 0.474 ? Magnitude.MEDIUM : Magnitude.LARGE;
    }
}
