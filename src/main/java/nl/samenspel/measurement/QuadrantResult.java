package nl.samenspel.measurement;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.statistics.Amount;

/**
 * One party's quadrant: descriptive only, as neighbouring quadrants share an aspect (method §3.2).
 *
 * @param gap importance − actual
 */
public record QuadrantResult(Map<Measure, Figure<QuadrantMean>> means, Figure<Amount> gap) {

    public Figure<QuadrantMean> mean(Measure measure) {
        return Result.present(means, measure);
    }

    static QuadrantResult of(List<String> aspects, Map<String, AspectResult> results) {
        Map<Measure, Figure<QuadrantMean>> means = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.ALWAYS) {
            means.put(
                    measure,
                    mean(Ordered.map(
                            aspects,
                            aspect -> aspect,
                            aspect -> Result.present(results, aspect).measure(measure))));
        }
        return new QuadrantResult(
                means,
                Figure.combine(
                        Result.present(means, Measure.IMPORTANCE),
                        Result.present(means, Measure.ACTUAL),
                        (importance, actual) -> importance.mean().minus(actual.mean())));
    }

    private static Figure<QuadrantMean> mean(Map<String, Figure<Summary>> aspects) {
        Map<String, Amount> present = new LinkedHashMap<>();
        aspects.forEach((slug, aspect) -> aspect.shown().map(Summary::mean).ifPresent(mean -> present.put(slug, mean)));
        int missing = aspects.size() - present.size();
        if (missing == 0 || (missing == 1 && present.size() >= 2)) {
            return new Figure.Shown<>(new QuadrantMean(
                    Amount.mean(List.copyOf(present.values())),
                    missing == 0 ? List.of() : List.copyOf(present.keySet())));
        }
        return aspects.values().stream().anyMatch(Figure::isSuppressed)
                ? new Figure.Suppressed<>(Figure.Reason.DERIVED)
                : new Figure.NoAnswers<>();
    }
}
