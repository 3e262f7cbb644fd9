package nl.samenspel.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.wording.Wording;

/** The numbers of a chart, in words. */
final class Sentences {

    private Sentences() {}

    /** Every category with its numbers. */
    static List<String> of(Wording wording, ChartData data) {
        return IntStream.range(0, data.categories().size())
                .mapToObj(category -> category(wording, data, category))
                .toList();
    }

    private static String category(Wording wording, ChartData data, int category) {
        String amounts = wording.words()
                .together(data.lines().stream()
                        .map(line -> wording.say(
                                "chart.value",
                                line.name(),
                                data.amount(category, line)
                                        .map(wording::number)
                                        .orElseGet(() -> wording.say("chart.missing")))));
        return wording.say("chart.aspect", data.categories().get(category), amounts);
    }

    /** The same, and the gap of each pair. */
    static List<String> withGaps(Wording wording, MarkedAspects data) {
        var sentences = new ArrayList<>(of(wording, data));
        for (int each = 0; each < sentences.size(); each++) {
            var aspect = data.aspects().get(each);
            var gaps = wording.words()
                    .together(data.pairs().stream()
                            .flatMap(pair -> aspect.gap(pair).map(gap -> gap(wording, pair, gap)).stream()));
            if (!gaps.isEmpty()) {
                sentences.set(each, sentences.get(each) + " " + wording.say("chart.gaps", gaps));
            }
        }
        return List.copyOf(sentences);
    }

    private static String gap(Wording wording, Pair pair, Amount gap) {
        return wording.say("chart.value", pair.name(), wording.difference(gap));
    }

    /** What one mark says: its aspect, its line and its number. */
    static String mark(Wording wording, AspectMarks aspect, Line line, Amount amount) {
        return aspect.name() + " · " + wording.say("chart.value", line.name(), wording.number(amount));
    }
}
