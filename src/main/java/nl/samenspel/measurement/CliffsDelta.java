package nl.samenspel.measurement;

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
