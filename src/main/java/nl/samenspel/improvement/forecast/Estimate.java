package nl.samenspel.improvement.forecast;

import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Band;
import nl.samenspel.measurement.statistics.Forecast;
import nl.samenspel.measurement.statistics.Fraction;

/**
 * What a level is expected to be, in tenths.
 *
 * @param low end of the interval that holds it four times out of five; no higher than the point
 * @param high its other end; no lower than the point
 */
public record Estimate(int point, int low, int high) {

    private static final double TENTHS = 10;

    public Estimate {
        if (low > point || point > high) {
            throw new IllegalArgumentException(point + " is not from " + low + " to " + high);
        }
    }

    public static Amount amount(int tenths) {
        return Amount.exact(Fraction.of(tenths, 10));
    }

    Forecast forecast() {
        return new Forecast(point / TENTHS, new Band(low / TENTHS, high / TENTHS));
    }
}
