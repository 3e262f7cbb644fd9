package nl.samenspel.measurement.statistics;

/**
 * From where to where a number probably lies; unrounded.
 *
 * @param low at most {@code high}
 */
public record Band(double low, double high) {
    /** The probability with which the bands beside scores hold. */
    public static final double USUAL = 0.90;

    private static final double ROUNDING_ERROR = 1e-7;

    public Band {
        if (!(low <= high)) {
            throw new IllegalArgumentException("a band runs from low to high: " + low + " to " + high);
        }
    }

    /** Widened, if need be, so that it holds this number. */
    public Band including(double number) {
        return new Band(Math.min(low, number), Math.max(high, number));
    }

    public boolean holds(double number) {
        return low <= number && number <= high;
    }

    /** Half the way from end to end. */
    public double halfWidth() {
        return (high - low) / 2;
    }

    /** As it may be printed of somebody's scores in full detail: rounded outward to one decimal, within the scale. */
    public PrintedBand exact(Scale scale) {
        return outward(10).within(Fraction.of(1, 1), Fraction.of(scale.levels(), 1));
    }

    /** As it may be printed of few people: rounded outward to half levels, and no nearer to an end than a fifth. */
    public PrintedBand coarse(Scale scale) {
        return outward(2).within(Fraction.of(12, 10), Fraction.of(10L * scale.levels() - 2, 10));
    }

    /** Rounded outward, to so many steps in a level. */
    public PrintedBand outward(int steps) {
        return new PrintedBand(
                Fraction.of((long) Math.floor(low * steps + ROUNDING_ERROR), steps),
                Fraction.of((long) Math.ceil(high * steps - ROUNDING_ERROR), steps));
    }
}
