package nl.samenspel.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.measurement.Amount;
import nl.samenspel.measurement.AspectResult;
import nl.samenspel.measurement.Comparison;
import nl.samenspel.measurement.Distribution;
import nl.samenspel.measurement.Figure;
import nl.samenspel.measurement.Measure;
import nl.samenspel.measurement.QuadrantMean;
import nl.samenspel.measurement.QuadrantResult;
import nl.samenspel.measurement.Summary;
import org.jspecify.annotations.Nullable;

/**
 * Figures as trees of the results document: what is suppressed is null and says so.
 *
 * @param levels how many levels there are to count
 */
record FigureTree(int levels) {

    Map<String, @Nullable Object> aspect(AspectResult aspect) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        aspect.measures().forEach((measure, figure) -> tree.put(measure.slug(), measure(figure)));
        put(tree, "gap", aspect.gap());
        Map<String, @Nullable Object> facets = new LinkedHashMap<>();
        aspect.facets().forEach((facet, figure) -> facets.put(facet, measure(figure)));
        tree.put("facets", facets);
        Map<String, @Nullable Object> blocks = new LinkedHashMap<>();
        aspect.levels().forEach((block, measures) -> blocks.put(block.slug(), measures(measures)));
        tree.put("levels", blocks);
        return tree;
    }

    Map<String, @Nullable Object> quadrant(QuadrantResult quadrant) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        boolean incomplete = false;
        boolean suppressed = false;
        for (Map.Entry<Measure, Figure<QuadrantMean>> mean : quadrant.means().entrySet()) {
            Optional<QuadrantMean> shown = mean.getValue().shown();
            tree.put(
                    mean.getKey().slug(),
                    shown.map(value -> number(value.mean())).orElse(null));
            shown.flatMap(value -> limit(value.mean()))
                    .ifPresent(limit -> tree.put(mean.getKey().slug() + "Is", limit));
            incomplete |= shown.map(QuadrantMean::incomplete).orElse(false);
            suppressed |= mean.getValue().isSuppressed();
        }
        put(tree, "gap", quadrant.gap());
        if (incomplete) {
            tree.put("incomplete", true);
        }
        if (suppressed) {
            tree.put("suppressed", true);
        }
        return tree;
    }

    static Map<String, @Nullable Object> comparison(Comparison comparison) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        put(tree, "difference", comparison.difference());
        return tree;
    }

    private Map<String, @Nullable Object> measures(Map<Measure, Figure<Summary>> measures) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        measures.forEach((measure, figure) -> tree.put(measure.slug(), measure(figure)));
        return tree;
    }

    private Map<String, @Nullable Object> measure(Figure<Summary> figure) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        switch (figure) {
            case Figure.Shown<Summary>(Summary summary) -> {
                tree.put("n", summary.distribution().map(Distribution::n).orElse(null));
                tree.put(
                        "counts",
                        summary.distribution().map(Distribution::perLevel).orElse(null));
                tree.put("mean", number(summary.mean()));
                limit(summary.mean()).ifPresent(limit -> tree.put("meanIs", limit));
                tree.put("median", summary.median().toDouble());
                if (summary.onlyInTotal()) {
                    tree.put("remark", "only-in-total");
                }
            }
            case Figure.Suppressed<Summary> _ -> {
                List.of("n", "counts", "mean", "median").forEach(field -> tree.put(field, null));
                tree.put("suppressed", true);
            }
            case Figure.NoAnswers<Summary> _ -> {
                tree.put("n", 0);
                tree.put("counts", Collections.nCopies(levels, 0));
                tree.put("mean", null);
                tree.put("median", null);
            }
        }
        return tree;
    }

    private static void put(Map<String, @Nullable Object> tree, String field, Figure<Amount> figure) {
        tree.put(field, figure.shown().map(FigureTree::number).orElse(null));
        figure.shown().flatMap(FigureTree::limit).ifPresent(limit -> tree.put(field + "Is", limit));
        if (figure.isSuppressed()) {
            tree.put("suppressed", true);
        }
    }

    private static double number(Amount amount) {
        return amount.value().toDouble();
    }

    private static Optional<String> limit(Amount amount) {
        if (amount.mayBeLower() && amount.mayBeHigher()) {
            return Optional.of("about");
        }
        return amount.mayBeLower()
                ? Optional.of("at-most")
                : amount.mayBeHigher() ? Optional.of("at-least") : Optional.empty();
    }
}
