package nl.samenspel.measurement.statistics;

/** The standard normal distribution, to the precision of a double. */
final class Normal {
    private static final double ROOT_OF_TWO_PI = StrictMath.sqrt(2 * StrictMath.PI);

    private Normal() {}

    static double density(double value) {
        return StrictMath.exp(-value * value / 2) / ROOT_OF_TWO_PI;
    }

    /** The probability of more than this. */
    static double above(double value) {
        if (value < 3) {
            return value < -3 ? 1 - above(-value) : 0.5 - density(value) * series(value);
        }
        double fraction = value;
        for (int term = 200; term > 0; term--) {
            fraction = value + term / fraction;
        }
        return density(value) / fraction;
    }

    private static double series(double value) {
        double term = value;
        double sum = value;
        for (int odd = 3; Math.abs(term) > 1e-17 * Math.abs(sum); odd += 2) {
            term *= value * value / odd;
            sum += term;
        }
        return sum;
    }

    /** The value that is not exceeded with this probability, strictly between 0 and 1. */
    static double quantile(double probability) {
        if (probability > 0.5) {
            return -quantile(1 - probability);
        }
        double low = -40;
        double high = 0;
        while (high - low > 1e-14 * Math.max(1, -low)) {
            double middle = (low + high) / 2;
            if (above(-middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
