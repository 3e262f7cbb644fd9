package nl.samenspel.improvement.forecast;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import nl.samenspel.measurement.statistics.ForecastRecord;

/**
 * The forecasts that an assessment settled.
 *
 * @param unseen how many could not be held against anything, because a level is not shown
 */
public record ScoredAssessment(Assessed before, Assessed assessed, List<Scored> scored, int unseen) {

    /** How those of one turned out. */
    public record Calibration(ForecastRecord record, Discrimination discrimination) {}

    /** Of everybody of whom there is something to say. */
    public SequencedMap<Forecaster, Calibration> calibrations() {
        var all = new LinkedHashMap<Forecaster, Calibration>();
        Arrays.stream(Forecaster.values()).forEach(forecaster -> {
            var own = scored.stream()
                    .filter(one -> one.forecast().as() == forecaster)
                    .toList();
            if (!own.isEmpty()) {
                all.put(
                        forecaster,
                        new Calibration(
                                new ForecastRecord(
                                        own.stream().map(Scored::outcome).toList()),
                                Discrimination.of(own)));
            }
        });
        return all;
    }
}
