package nl.samenspel.result.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.measurement.Comparison;
import nl.samenspel.measurement.Findings;
import nl.samenspel.measurement.LevelMix;
import nl.samenspel.measurement.PartyFindings;
import nl.samenspel.measurement.PartyResult;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.RoundedProbability;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Topic;
import nl.samenspel.measurement.disclosure.Partition;
import nl.samenspel.measurement.statistics.Method;
import nl.samenspel.party.Party;
import org.jspecify.annotations.Nullable;

/**
 * The results of the waves of one collaboration as a tree of objects (maps in order), lists, texts, numbers and nulls: what
 * {@code analyse --json} prints and the programming interface returns. Fields are described in {@code docs/results.md}.
 */
public record ResultsDocument(Map<String, @Nullable Object> tree) {

    public static ResultsDocument of(String collaboration, List<ClosedWave> waves) {
        return of(collaboration, waves, List.of());
    }

    /** @param trend of waves that follow each other; none where there is one wave */
    public static ResultsDocument of(String collaboration, List<ClosedWave> waves, List<WaveChange> trend) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("collaboration", collaboration);
        tree.put("method", Method.VERSION);
        tree.put("waves", waves.stream().map(ResultsDocument::wave).toList());
        if (!trend.isEmpty()) {
            tree.put("trend", TrendTree.trend(trend));
        }
        return new ResultsDocument(tree);
    }

    private static Map<String, @Nullable Object> wave(ClosedWave wave) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("wave", wave.name());
        tree.put("closedOn", wave.closedOn().toString());
        Map<String, @Nullable Object> parties = new LinkedHashMap<>();
        for (Party party : Party.values()) {
            parties.put(
                    party.slug(),
                    party(
                            wave.result(),
                            wave.result().party(party),
                            wave.findings().party(party)));
        }
        tree.put("parties", parties);
        Map<String, @Nullable Object> between = new LinkedHashMap<>();
        wave.result()
                .between()
                .forEach((aspect, measures) -> between.put(aspect, comparisons(aspect, measures, wave.findings())));
        tree.put("between", between);
        if (wave.result().levels() == LevelMix.DIFFERENT) {
            tree.put("madeUpDifferently", true);
        }
        if (!wave.result().mirror().isEmpty()) {
            tree.put("mirror", mirror(wave));
        }
        wave.findings()
                .form()
                .ifPresent(form -> tree.put(
                        "form", FormTree.form(form, wave.findings().shared().map(RoundedProbability::value))));
        return tree;
    }

    private static Map<String, @Nullable Object> mirror(ClosedWave wave) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        wave.result().mirror().forEach((aspect, guesses) -> {
            Map<String, @Nullable Object> parties = new LinkedHashMap<>();
            for (Party party : Party.values()) {
                parties.put(
                        party.slug(),
                        FigureTree.comparison(guesses.of(party), wave.findings().mirror(aspect, party)));
            }
            tree.put(aspect, parties);
        });
        return tree;
    }

    private static Map<String, @Nullable Object> party(Result result, PartyResult party, PartyFindings findings) {
        FigureTree figures = new FigureTree(result.instrument().levels(), findings);
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("respondents", party.respondents());
        if (party.joined() > 0) {
            tree.put("joined", party.joined());
        }
        tree.put("anonymity", party.disclosure() instanceof Disclosure.Open ? "open" : "anonymous");
        tree.put("minimumGroup", party.disclosure().threshold());
        tree.put("partition", party.partition().map(Partition::name).orElse(null));
        tree.put("weighting", party.weighting().slug());
        Map<String, @Nullable Object> aspects = new LinkedHashMap<>();
        party.aspects().forEach((aspect, of) -> aspects.put(aspect, figures.aspect(aspect, of)));
        tree.put("aspects", aspects);
        Map<String, @Nullable Object> quadrants = new LinkedHashMap<>();
        party.quadrants().forEach((quadrant, of) -> quadrants.put(quadrant, figures.quadrant(of)));
        tree.put("quadrants", quadrants);
        party.topics().forEach((topic, of) -> tree.put(topic.slug(), figures.topic(topic, of)));
        party.choices()
                .forEach((topic, of) ->
                        tree.put(topic == Topic.OWN_FORM ? "ownForm" : "otherForm", FormTree.intended(of)));
        return tree;
    }

    private static Map<String, @Nullable Object> comparisons(
            String aspect, Map<Measure, Comparison> measures, Findings findings) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        measures.forEach((measure, comparison) ->
                tree.put(measure.slug(), FigureTree.comparison(comparison, findings.between(aspect, measure))));
        return tree;
    }
}
