package nl.samenspel.improvement.forecast;

import java.util.Optional;
import nl.samenspel.measurement.statistics.Band;
import nl.samenspel.measurement.statistics.ForecastRecord.Outcome;
import nl.samenspel.party.Party;

/**
 * A forecast, and what came true for one party.
 *
 * @param party whose level
 * @param before at the assessment before
 */
public record Scored(LevelForecast forecast, Party party, Assessed.Level before, Assessed.Level realised) {

    /** From this change on, in levels, an aspect was expected to move, or did. */
    private static final double MOVES = 0.3;

    /** Where the level came out, seen from the interval. */
    public enum Place {
        BELOW,
        INSIDE,
        ABOVE
    }

    public Place place() {
        double level = value(realised);
        var interval = forecast.estimate().forecast().interval();
        return interval.holds(level) ? Place.INSIDE : level < interval.low() ? Place.BELOW : Place.ABOVE;
    }

    /** Is the error no more than half the width of the realised level’s own range? Where there is no range, nobody can tell. */
    public boolean isWithinNoise() {
        return realised.range()
                .map(range -> new Band(range.low().toDouble(), range.high().toDouble()))
                .filter(range -> forecast.estimate().forecast().isWithinNoise(value(realised), range))
                .isPresent();
    }

    Outcome outcome() {
        return new Outcome(forecast.estimate().forecast(), value(realised), value(before));
    }

    /** The direction in which it was expected to move; 0 where it was expected to stay. */
    int expected() {
        return direction(forecast.estimate().forecast().point() - value(before));
    }

    /** The direction in which it moved; 0 where it stayed. */
    int moved() {
        return direction(value(realised) - value(before));
    }

    private static int direction(double change) {
        // Tenths are not exact in binary; three of them are a move.
        return Math.abs(change) > MOVES - 1e-9 ? (int) Math.signum(change) : 0;
    }

    private static double value(Assessed.Level level) {
        return level.mean().value().toDouble();
    }

    /** Empty where one of the two is not shown, or is told as a limit. */
    static Optional<Scored> of(LevelForecast forecast, Party party, Assessed before, Assessed realised) {
        return before.level(party, forecast.aspect())
                .filter(Assessed.Level::isExact)
                .flatMap(then -> realised.level(party, forecast.aspect())
                        .filter(Assessed.Level::isExact)
                        .map(now -> new Scored(forecast, party, then, now)));
    }
}
