package nl.samenspel.measurement.disclosure;

import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.measurement.statistics.Scale;

/**
 * How finely a mean is told where few people were promised anonymity.
 *
 * @param steps in a level: 10 for one decimal, 2 for half levels, 1 for whole ones
 * @param end how near to an end of the scale a mean is told, in levels; what lies nearer is told as “at most” or “at least”
 */
public record Grain(int steps, Fraction end) {
    /** To the very end of the scale: of people so many that nothing can be read from it. */
    static final Grain TENTHS = new Grain(10, Fraction.ZERO);

    static final Grain HALVES = new Grain(2, Fraction.ZERO);
    static final Grain WHOLES = new Grain(1, Fraction.ZERO);

    /** Of few people. */
    static final Grain HALF_LEVELS = new Grain(2, Fraction.of(7, 10));

    static final Grain WHOLE_LEVELS = new Grain(1, Fraction.of(1, 1));

    /** As coarse as this and as the other. */
    Grain atLeast(Grain other) {
        return new Grain(Math.min(steps, other.steps), end.compareTo(other.end) < 0 ? other.end : end);
    }

    Amount of(Fraction mean, Scale scale) {
        if (mean.compareTo(lowest()) <= 0 && end.compareTo(Fraction.ZERO) > 0) {
            return new Amount(lowest(), true, false);
        }
        if (mean.compareTo(highest(scale)) >= 0 && end.compareTo(Fraction.ZERO) > 0) {
            return new Amount(highest(scale), false, true);
        }
        return Amount.exact(mean.toSteps(steps));
    }

    /** How far a mean is at most from what is told of it. */
    Fraction half() {
        return Fraction.of(1, 2L * steps);
    }

    Fraction lowest() {
        return Fraction.of(1, 1).plus(end);
    }

    Fraction highest(Scale scale) {
        return Fraction.of(scale.levels(), 1).minus(end);
    }
}
