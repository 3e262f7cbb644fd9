package nl.samenspel.measurement.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** An exact rational number in lowest terms; the denominator is positive. */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    public static final Fraction ZERO = of(0, 1);

    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        BigInteger divisor = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** The unweighted mean of one or more numbers. */
    public static Fraction mean(List<Fraction> numbers) {
        Fraction sum = numbers.stream().reduce(ZERO, Fraction::plus);
        return new Fraction(sum.numerator, sum.denominator.multiply(BigInteger.valueOf(numbers.size())));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** Divided by a number other than 0. */
    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    /** −1, 0 or 1. */
    public int signum() {
        return numerator.signum();
    }

    /** The number without its sign. */
    public Fraction magnitude() {
        return new Fraction(numerator.abs(), denominator);
    }

    /** The nearest multiple of a tenth; halves go up. */
    public Fraction toOneDecimal() {
        return toSteps(10);
    }

    /** The nearest multiple of one of so many steps; halves go up. */
    public Fraction toSteps(int steps) {
        BigInteger[] whole = numerator
                .multiply(BigInteger.valueOf(2L * steps))
                .add(denominator)
                .divideAndRemainder(denominator.shiftLeft(1));
        BigInteger floor = whole[1].signum() < 0 ? whole[0].subtract(BigInteger.ONE) : whole[0];
        return new Fraction(floor, BigInteger.valueOf(steps));
    }

    /** One decimal, halves up: how a page prints it. */
    public BigDecimal oneDecimal() {
        Fraction rounded = toOneDecimal();
        return new BigDecimal(rounded.numerator)
                .divide(new BigDecimal(rounded.denominator), 1, RoundingMode.UNNECESSARY);
    }

    /** The largest whole number that is not above it. */
    public long floor() {
        BigInteger[] whole = numerator.divideAndRemainder(denominator);
        return whole[0].longValueExact() - (whole[1].signum() < 0 ? 1 : 0);
    }

    /** The nearest double, as far as 34 digits can tell. */
    public double toDouble() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL128)
                .doubleValue();
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
