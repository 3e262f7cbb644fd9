package nl.samenspel.improvement.forecast;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.PrintedBand;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;

/**
 * An assessment that was released, as far as forecasts are held against it.
 *
 * @param opened in UTC; what was saved later was no forecast any more. Empty where it is not known, and then nothing was
 * @param levels per party and aspect, as they are published; what is not shown is absent
 */
public record Assessed(
        String name, Optional<LocalDateTime> opened, LocalDate lastDay, PerParty<Map<String, Level>> levels) {

    /** By how much an assessment may be earlier than the day for which a forecast is. */
    private static final int DAYS_EARLY = 31;

    /** @param range as it is printed; empty where so few answered that nothing is said beyond the mean */
    public record Level(Amount mean, Optional<PrintedBand> range) {

        /** «At least» and «at most» are no outcomes. */
        boolean isExact() {
            return !mean.mayBeLower() && !mean.mayBeHigher();
        }
    }

    public Optional<Level> level(Party party, String aspect) {
        return Optional.ofNullable(levels.of(party).get(aspect));
    }

    /** Can it be the one that a forecast was for? The first of those that can be is. */
    boolean settles(LevelForecast forecast) {
        return opened.map(then -> then.truncatedTo(ChronoUnit.SECONDS))
                        .filter(forecast.savedAt()::isBefore)
                        .isPresent()
                && !lastDay.isBefore(forecast.on().minusDays(DAYS_EARLY));
    }
}
