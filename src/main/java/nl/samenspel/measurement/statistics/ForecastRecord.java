package nl.samenspel.measurement.statistics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * How good the forecasts of one author or one relation turned out (method §8). The aspects of one wave depend on each other.
 *
 * @param outcomes at least one
 */
public record ForecastRecord(List<Outcome> outcomes) {
    private static final int FEWEST_FOR_SHARE = 10;

    public ForecastRecord {
        outcomes = List.copyOf(outcomes);
        if (outcomes.isEmpty()) {
            throw new IllegalArgumentException("nothing came out yet");
        }
    }

    /**
     * A forecast and what came of it.
     *
     * @param previous the mean of the wave before, as unrounded as the outcome
     */
    public record Outcome(Forecast forecast, double outcome, double previous) {}

    /** The mean distance between forecast and outcome. */
    public double meanError() {
        return average(outcome -> Math.abs(outcome.forecast().error(outcome.outcome())));
    }

    /** Positive when the outcomes were higher than expected. */
    public double bias() {
        return average(outcome -> outcome.forecast().error(outcome.outcome()));
    }

    /** How much better than expecting that nothing changes; empty when nothing did. */
    public OptionalDouble skill() {
        double persistence = average(outcome -> Math.abs(outcome.outcome() - outcome.previous()));
        return persistence == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - meanError() / persistence);
    }

    public double intervalScore() {
        return average(outcome -> outcome.forecast().intervalScore(outcome.outcome()));
    }

    public int hits() {
        return (int) outcomes.stream()
                .filter(outcome -> outcome.forecast().hit(outcome.outcome()))
                .count();
    }

    /** The share of hits; empty with fewer than ten forecasts, of which only the count is told. */
    public Optional<Proportion> coverage() {
        return outcomes.size() < FEWEST_FOR_SHARE
                ? Optional.empty()
                : Optional.of(new Proportion(hits(), outcomes.size()));
    }

    private double average(ToDoubleFunction<Outcome> figure) {
        return outcomes.stream().mapToDouble(figure).average().orElseThrow();
    }
}
