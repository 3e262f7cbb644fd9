package nl.samenspel.measurement.disclosure;

import java.math.BigInteger;
import java.util.TreeMap;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.measurement.statistics.Histogram;
import nl.samenspel.measurement.statistics.Scale;

/**
 * The answers that stand in for those of a group whose own may not be used: of all sets of answers with this number of people and
 * this mean the one in which they lie furthest apart. Whatever is computed from it follows from the number of people and the
 * mean that is told, and its range is the outermost of all these sets.
 */
final class StandIn {

    private StandIn() {}

    /**
     * @param mean as it is told
     * @param unit numerators in which every answer is counted: the scale’s denominator where people answer in whole levels, 1
     *     where they have scores in between
     */
    static Histogram of(int people, Amount mean, int unit, Scale scale) {
        int lowest = scale.denominator();
        int range = (scale.levels() - 1) * scale.denominator();
        int above = unit * units(people, mean, unit, scale);
        int atTheTop = above / range;
        int between = above % range;
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        counts.merge(lowest + range, atTheTop, Integer::sum);
        counts.merge(lowest + between, atTheTop < people ? 1 : 0, Integer::sum);
        counts.merge(lowest, Math.max(people - atTheTop - 1, 0), Integer::sum);
        counts.values().removeIf(count -> count == 0);
        return new Histogram(scale, counts);
    }

    /** How much the answers exceed the lowest, together: of what is told as a limit, what lies nearest to the middle. */
    private static int units(int people, Amount mean, int unit, Scale scale) {
        Fraction exact =
                mean.value().minus(Fraction.of(1, 1)).times(Fraction.of((long) people * scale.denominator(), unit));
        int floor = exact.numerator().divide(exact.denominator()).intValueExact();
        boolean isWhole = exact.denominator().equals(BigInteger.ONE);
        if (mean.mayBeLower() != mean.mayBeHigher()) {
            return mean.mayBeLower() || isWhole ? floor : floor + 1;
        }
        Fraction twice = exact.plus(Fraction.of(1, 2));
        return twice.numerator().divide(twice.denominator()).intValueExact();
    }
}
