package nl.samenspel.measurement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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
                    mean(aspects.stream()
                            .map(aspect -> Result.present(results, aspect).measure(measure))
                            .toList()));
        }
        return new QuadrantResult(
                means,
                Figure.combine(
                        Result.present(means, Measure.IMPORTANCE),
                        Result.present(means, Measure.ACTUAL),
                        (importance, actual) -> importance.mean().minus(actual.mean())));
    }

    private static Figure<QuadrantMean> mean(List<Figure<Summary>> aspects) {
        List<Amount> present = new ArrayList<>();
        aspects.forEach(aspect -> aspect.shown().map(Summary::mean).ifPresent(present::add));
        int missing = aspects.size() - present.size();
        if (missing == 0 || (missing == 1 && present.size() >= 2)) {
            return new Figure.Shown<>(new QuadrantMean(Amount.mean(present), missing == 1));
        }
        return aspects.stream().anyMatch(Figure::isSuppressed)
                ? new Figure.Suppressed<>(Figure.Reason.DERIVED)
                : new Figure.NoAnswers<>();
    }
}
