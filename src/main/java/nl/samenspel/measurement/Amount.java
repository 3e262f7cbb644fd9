package nl.samenspel.measurement;

import java.util.List;

/**
 * A number as it may be printed.
 *
 * @param value exact, or rounded to one decimal where no more may be told
 * @param mayBeLower the true number is this or lower («at most»)
 * @param mayBeHigher the true number is this or higher («at least»)
 */
public record Amount(Fraction value, boolean mayBeLower, boolean mayBeHigher) {

    public static Amount exact(Fraction value) {
        return new Amount(value, false, false);
    }

    /**
     * A mean of few people: one decimal, halves up, and at either end of the scale no nearer than 0.2, because a mean at the
     * very end would tell what everybody answered (method D6).
     */
    public static Amount coarse(Fraction mean, Scale scale) {
        if (mean.compareTo(lowest()) <= 0) {
            return new Amount(lowest(), true, false);
        }
        return mean.compareTo(highest(scale)) >= 0
                ? new Amount(highest(scale), false, true)
                : exact(mean.toOneDecimal());
    }

    /** The lowest number that is printed of few people. */
    static Fraction lowest() {
        return Fraction.of(12, 10);
    }

    /** The highest number that is printed of few people. */
    static Fraction highest(Scale scale) {
        return Fraction.of(10L * scale.levels() - 2, 10);
    }

    public Amount minus(Amount other) {
        return new Amount(value.minus(other.value), mayBeLower || other.mayBeHigher, mayBeHigher || other.mayBeLower);
    }

    /** The unweighted mean of one or more amounts. */
    public static Amount mean(List<Amount> amounts) {
        return new Amount(
                Fraction.mean(amounts.stream().map(Amount::value).toList()),
                amounts.stream().anyMatch(Amount::mayBeLower),
                amounts.stream().anyMatch(Amount::mayBeHigher));
    }
}
