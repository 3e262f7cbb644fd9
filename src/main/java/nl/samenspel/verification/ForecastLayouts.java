package nl.samenspel.verification;

import static nl.samenspel.verification.Column.near;

import java.util.Arrays;
import java.util.List;
import nl.samenspel.measurement.statistics.Band;
import nl.samenspel.measurement.statistics.Forecast;

/** Reference values of how good a forecast was (method §8). */
final class ForecastLayouts {
    static final List<Layout> ALL = List.of(new Layout(
            "forecast_scores",
            List.of("kind", "forecast", "outcome"),
            List.of("alpha"),
            List.of(near("expected", 1e-9, (row, context) -> score(row)))));

    private ForecastLayouts() {}

    private static Computed score(Row row) {
        return switch (row.text("kind")) {
            case "RPS" -> Computed.of(Forecast.rankedProbabilityScore(shares(row), row.whole("outcome")));
            case "INTERVAL" -> {
                double[] ends = row.numbers("forecast");
                if (ends.length != 2) {
                    throw UnusableValue.strange("forecast", row.text("forecast"));
                }
                yield Computed.of(
                        Forecast.intervalScore(new Band(ends[0], ends[1]), row.number("alpha"), row.number("outcome")));
            }
            default -> throw UnusableValue.strange("kind", row.text("kind"));
        };
    }

    /** Shares such as 1:12/4:12/7:12. */
    private static double[] shares(Row row) {
        try {
            return Arrays.stream(row.text("forecast").split("/"))
                    .mapToDouble(share -> {
                        String[] parts = share.split(":", -1);
                        return Row.number("forecast", parts[0]) / Row.number("forecast", parts[1]);
                    })
                    .toArray();
        } catch (ArrayIndexOutOfBoundsException strange) {
            throw UnusableValue.strange("forecast", row.text("forecast"));
        }
    }
}
