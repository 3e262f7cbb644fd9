package nl.samenspel.improvement.forecast;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What somebody sees of forecasts that nothing has settled yet. Of others one sees nothing until the own are given for the same day; who
 * gives none sees them once all three have.
 *
 * @param waiting by their day
 */
public record ForecastsSeen(List<LevelForecast> waiting) {

    /** The days for which something was forecast. */
    public List<LocalDate> days() {
        return waiting.stream().map(LevelForecast::on).distinct().toList();
    }

    /** @param as whom the visitor forecasts; empty of a visitor who does not */
    public List<LevelForecast> on(LocalDate day, Optional<Forecaster> as) {
        return waiting.stream()
                .filter(forecast -> forecast.on().equals(day) && sees(as, forecast))
                .toList();
    }

    /** Of whom something was given for the day that the visitor does not see yet. */
    public List<Forecaster> hidden(LocalDate day, Optional<Forecaster> as) {
        return Arrays.stream(Forecaster.values())
                .filter(forecaster -> waiting.stream()
                        .anyMatch(forecast ->
                                forecast.on().equals(day) && forecast.as() == forecaster && !sees(as, forecast)))
                .toList();
    }

    private boolean sees(Optional<Forecaster> as, LevelForecast forecast) {
        return as.map(own -> own == forecast.as() || hasGiven(own, forecast.on()))
                .orElseGet(() -> Arrays.stream(Forecaster.values()).allMatch(one -> hasGiven(one, forecast.on())));
    }

    private boolean hasGiven(Forecaster forecaster, LocalDate day) {
        return waiting.stream()
                .anyMatch(
                        forecast -> forecast.as() == forecaster && forecast.on().equals(day));
    }
}
