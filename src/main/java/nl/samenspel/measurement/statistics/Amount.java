package nl.samenspel.measurement.statistics;

import java.util.List;

/**
 * A number as it may be printed.
 *
 * @param value exact, or rounded where no more may be told
 * @param mayBeLower the true number is this or lower («at most»)
 * @param mayBeHigher the true number is this or higher («at least»)
 */
public record Amount(Fraction value, boolean mayBeLower, boolean mayBeHigher) {

    public static Amount exact(Fraction value) {
        return new Amount(value, false, false);
    }

    /** The same, to one decimal, halves up. */
    public Amount toOneDecimal() {
        return new Amount(value.toOneDecimal(), mayBeLower, mayBeHigher);
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
