package nl.samenspel.result.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.measurement.AspectResult;
import nl.samenspel.measurement.Caveat;
import nl.samenspel.measurement.Claim;
import nl.samenspel.measurement.Comparison;
import nl.samenspel.measurement.Figure;
import nl.samenspel.measurement.Finding;
import nl.samenspel.measurement.GapFinding;
import nl.samenspel.measurement.PartyFindings;
import nl.samenspel.measurement.QuadrantMean;
import nl.samenspel.measurement.QuadrantResult;
import nl.samenspel.measurement.Summary;
import nl.samenspel.measurement.TopicResult;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.Topic;
import nl.samenspel.measurement.disclosure.Block;
import nl.samenspel.measurement.disclosure.Distribution;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Band;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.measurement.statistics.Interval;
import nl.samenspel.measurement.statistics.PrintedBand;
import nl.samenspel.platform.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Figures as trees of the results document: what is suppressed is null and says so.
 *
 * @param levels how many levels there are to count
 * @param findings what stands beside the figures
 */
record FigureTree(int levels, PartyFindings findings) {

    Map<String, @Nullable Object> aspect(String slug, AspectResult aspect) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        aspect.measures().forEach((measure, figure) -> {
            var finding = findings.question(Question.whole(slug, measure));
            var of = measure(figure, aspect.beside(measure, finding));
            findings.silence(Question.whole(slug, measure))
                    .ifPresent(silence -> of.put(
                            "nonResponse",
                            Map.of("inAnyCase", ends(silence.inAnyCase()), "likely", ends(silence.likely()))));
            tree.put(measure.slug(), of);
        });
        put(tree, "gap", aspect.gap());
        var gap = Optional.ofNullable(findings.gaps().get(slug));
        tree.put("gapBand", band(gap));
        tree.put("claim", gap.map(GapFinding::claim).orElse(Claim.NOT_SHOWN).slug());
        tree.put("gapSpacing", spacing(gap.flatMap(GapFinding::test)));
        tree.put("gapMakeUp", makeUp(gap));
        aspect.ambition().ifPresent(ambition -> {
            put(tree, "ambition", ambition);
            tree.put(
                    "ambitionBand",
                    band(Optional.ofNullable(findings.ambitions().get(slug))));
        });
        Map<String, @Nullable Object> facets = new LinkedHashMap<>();
        aspect.facets().forEach((facet, figure) -> facets.put(facet, measure(Question.facet(slug, facet), figure)));
        tree.put("facets", facets);
        Map<String, @Nullable Object> blocks = new LinkedHashMap<>();
        aspect.levels().forEach((block, measures) -> blocks.put(block.slug(), measures(slug, block, measures)));
        tree.put("levels", blocks);
        return tree;
    }

    Map<String, @Nullable Object> topic(Topic topic, TopicResult result) {
        Map<String, @Nullable Object> tree = measure(topic.whole(), result.whole());
        Map<String, @Nullable Object> sides = new LinkedHashMap<>();
        result.sides().forEach((side, figure) -> sides.put(side, measure(topic.side(side), figure)));
        tree.put("sides", sides);
        return tree;
    }

    Map<String, @Nullable Object> quadrant(QuadrantResult quadrant) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        Map<String, List<String>> incomplete = new LinkedHashMap<>();
        boolean suppressed = false;
        for (Map.Entry<Measure, Figure<QuadrantMean>> mean : quadrant.means().entrySet()) {
            Optional<QuadrantMean> shown = mean.getValue().shown();
            tree.put(
                    mean.getKey().slug(),
                    shown.map(value -> number(value.mean())).orElse(null));
            shown.flatMap(value -> limit(value.mean()))
                    .ifPresent(limit -> tree.put(mean.getKey().slug() + "Is", limit));
            shown.filter(QuadrantMean::incomplete)
                    .ifPresent(value -> incomplete.put(mean.getKey().slug(), value.of()));
            suppressed |= mean.getValue().isSuppressed();
        }
        put(tree, "gap", quadrant.gap());
        if (!incomplete.isEmpty()) {
            tree.put("incomplete", incomplete);
        }
        if (suppressed) {
            tree.put("suppressed", true);
        }
        return tree;
    }

    static Map<String, @Nullable Object> comparison(Comparison comparison, Optional<GapFinding> finding) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        put(tree, "difference", comparison.difference());
        if (comparison.isOfOtherMeans()) {
            tree.put("ofOtherMeans", true);
        }
        tree.put("band", band(finding));
        var test = finding.flatMap(GapFinding::test);
        tree.put("pValue", test.map(of -> of.probability().probability()).orElse(null));
        tree.put(
                "pValueMethod", test.map(of -> of.probability().method().slug()).orElse(null));
        tree.put("pHolm", test.map(GapFinding.Test::holm).orElse(null));
        tree.put("cliffsDelta", test.flatMap(GapFinding.Test::delta).orElse(null));
        tree.put("spacing", spacing(test));
        tree.put("makeUp", makeUp(finding));
        tree.put("claim", finding.map(GapFinding::claim).orElse(Claim.NOT_SHOWN).slug());
        return tree;
    }

    private Map<String, @Nullable Object> measures(String aspect, Block block, Map<Measure, Figure<Summary>> measures) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        measures.forEach((measure, figure) -> {
            var question = Question.whole(aspect, measure);
            var finding = Optional.ofNullable(findings.levels().get(block))
                    .flatMap(questions -> Optional.ofNullable(questions.get(question)));
            tree.put(measure.slug(), measure(figure, finding));
        });
        return tree;
    }

    private Map<String, @Nullable Object> measure(Question question, Figure<Summary> figure) {
        return measure(figure, findings.question(question));
    }

    private Map<String, @Nullable Object> measure(Figure<Summary> figure, Optional<Finding> finding) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        switch (figure) {
            case Figure.Shown<Summary>(Summary summary) -> {
                tree.put("n", summary.distribution().map(Distribution::n).orElse(null));
                tree.put(
                        "counts",
                        summary.distribution().map(Distribution::perLevel).orElse(null));
                tree.put("mean", number(summary.mean()));
                limit(summary.mean()).ifPresent(limit -> tree.put("meanIs", limit));
                summary.roundedTo().ifPresent(step -> tree.put("roundedTo", step.toDouble()));
                summary.detail().ifPresent(detail -> tree.put("detail", Slug.of(detail)));
                tree.put("median", summary.median().map(Fraction::toDouble).orElse(null));
                if (summary.onlyInTotal()) {
                    tree.put("remark", "only-in-total");
                }
                tree.put(
                        "band",
                        finding.flatMap(Finding::band).map(FigureTree::ends).orElse(null));
                tree.put("agreement", finding.map(FigureTree::agreement).orElse(null));
                tree.put(
                        "caveats",
                        finding.map(Finding::caveats).orElse(Set.of()).stream()
                                .map(Caveat::slug)
                                .sorted()
                                .toList());
            }
            case Figure.Suppressed<Summary>(Figure.Reason reason) -> {
                List.of("n", "counts", "mean", "median", "band", "agreement").forEach(field -> tree.put(field, null));
                tree.put("suppressed", true);
                tree.put("reason", Slug.of(reason));
            }
            case Figure.NoAnswers<Summary> _ -> {
                tree.put("n", 0);
                tree.put("counts", Collections.nCopies(levels, 0));
                List.of("mean", "median", "band", "agreement").forEach(field -> tree.put(field, null));
            }
        }
        return tree;
    }

    private static @Nullable Map<String, @Nullable Object> agreement(Finding finding) {
        if (finding.agreement().isEmpty()) {
            return null;
        }
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("label", finding.agreement().get().slug());
        tree.put("averageDeviation", finding.averageDeviation().orElse(null));
        return tree;
    }

    private static @Nullable List<Double> band(Optional<GapFinding> finding) {
        return finding.flatMap(GapFinding::band).map(FigureTree::ends).orElse(null);
    }

    private static @Nullable String spacing(Optional<GapFinding.Test> test) {
        return test.map(of -> Slug.of(of.spacing())).orElse(null);
    }

    static @Nullable String makeUp(Optional<GapFinding> finding) {
        return finding.map(of -> of.levels().slug()).orElse(null);
    }

    static List<Double> ends(Interval interval) {
        return switch (interval) {
            case Interval.Unrounded(Band band) -> ends(band);
            case Interval.Coarse(PrintedBand band) ->
                List.of(band.low().toDouble(), band.high().toDouble());
        };
    }

    private static List<Double> ends(Band band) {
        return List.of(band.low(), band.high());
    }

    static void put(Map<String, @Nullable Object> tree, String field, Figure<Amount> figure) {
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
