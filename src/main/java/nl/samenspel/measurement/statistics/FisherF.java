package nl.samenspel.measurement.statistics;

/** The distribution of a ratio of variances; Student’s t squared is the one with 1 degree of freedom above the line. */
public final class FisherF {
    private static final double[] LANCZOS = {
        0.9999999999998099,
        676.5203681218851,
        -1259.1392167224028,
        771.3234287776531,
        -176.6150291621406,
        12.507343278686905,
        -0.13857109526572012,
        9.984369578019572e-6,
        1.5056327351493116e-7
    };

    private FisherF() {}

    /** The probability of more than this. */
    public static double above(double ratio, double degreesAbove, double degreesBelow) {
        return incompleteBeta(degreesBelow / (degreesBelow + degreesAbove * ratio), degreesBelow / 2, degreesAbove / 2);
    }

    /** The value that is not exceeded with this probability. */
    public static double quantile(double probability, double degreesAbove, double degreesBelow) {
        double low = 0;
        double high = 1;
        while (above(high, degreesAbove, degreesBelow) > 1 - probability) {
            low = high;
            high *= 2;
        }
        while (high - low > 1e-13 * high) {
            double middle = (low + high) / 2;
            if (above(middle, degreesAbove, degreesBelow) > 1 - probability) {
                low = middle;
            } else {
                high = middle;
            }
            if (middle == low && middle == high) {
                return middle;
            }
        }
        return (low + high) / 2;
    }

    /** I_x(a, b), by its continued fraction. */
    static double incompleteBeta(double x, double a, double b) {
        if (!(x > 0) || x >= 1) {
            return x >= 1 ? 1 : x <= 0 ? 0 : Double.NaN;
        }
        if (x > (a + 1) / (a + b + 2)) {
            return 1 - incompleteBeta(1 - x, b, a);
        }
        double front = StrictMath.exp(
                logGamma(a + b) - logGamma(a) - logGamma(b) + a * StrictMath.log(x) + b * StrictMath.log1p(-x));
        double c = 1;
        double d = 1 / nonZero(1 - (a + b) * x / (a + 1));
        double fraction = d;
        for (int term = 1; term <= 500; term++) {
            double even = term * (b - term) * x / ((a + 2 * term - 1) * (a + 2 * term));
            d = 1 / nonZero(1 + even * d);
            c = nonZero(1 + even / c);
            fraction *= d * c;
            double odd = -(a + term) * (a + b + term) * x / ((a + 2 * term) * (a + 2 * term + 1));
            d = 1 / nonZero(1 + odd * d);
            c = nonZero(1 + odd / c);
            fraction *= d * c;
            if (Math.abs(d * c - 1) < 1e-16) {
                break;
            }
        }
        return front * fraction / a;
    }

    private static double nonZero(double value) {
        return Math.abs(value) < 1e-300 ? 1e-300 : value;
    }

    private static double logGamma(double x) {
        if (x < 0.5) {
            return StrictMath.log(StrictMath.PI / StrictMath.sin(StrictMath.PI * x)) - logGamma(1 - x);
        }
        double sum = LANCZOS[0];
        for (int term = 1; term < LANCZOS.length; term++) {
            sum += LANCZOS[term] / (x - 1 + term);
        }
        double shifted = x + 6.5;
        return StrictMath.log(2 * StrictMath.PI) / 2
                + (x - 0.5) * StrictMath.log(shifted)
                - shifted
                + StrictMath.log(sum);
    }
}
