package nl.samenspel.chart;

import java.util.ArrayList;
import java.util.List;
import nl.samenspel.measurement.Amount;
import nl.samenspel.party.Party;
import nl.samenspel.wording.Wording;

/** The numbers of a chart, in words. */
final class Sentences {

    private Sentences() {}

    /** Every aspect with its numbers. */
    static List<String> of(Wording wording, List<AspectMarks> aspects) {
        var shown = AspectMarks.series(aspects);
        var sentences = new ArrayList<String>();
        aspects.forEach(aspect -> sentences.add(aspect(wording, aspect, shown)));
        return List.copyOf(sentences);
    }

    private static String aspect(Wording wording, AspectMarks aspect, List<Series> shown) {
        String marks = wording.words()
                .together(shown.stream()
                        .map(series -> wording.say(
                                "chart.value",
                                series.name(wording),
                                aspect.mark(series)
                                        .map(wording::number)
                                        .orElseGet(() -> wording.say("chart.missing")))));
        return wording.say("chart.aspect", aspect.name(), marks);
    }

    /** The same, and the gap of each party. */
    static List<String> withGaps(Wording wording, List<AspectMarks> aspects) {
        var sentences = new ArrayList<>(of(wording, aspects));
        for (int each = 0; each < aspects.size(); each++) {
            var aspect = aspects.get(each);
            var gaps = wording.words()
                    .together(AspectMarks.parties(aspects).stream()
                            .flatMap(party -> aspect.gap(party).map(gap -> gap(wording, party, gap)).stream()));
            if (!gaps.isEmpty()) {
                sentences.set(each, sentences.get(each) + " " + wording.say("chart.gaps", gaps));
            }
        }
        return List.copyOf(sentences);
    }

    private static String gap(Wording wording, Party party, Amount gap) {
        return wording.say("chart.value", wording.party(party), wording.difference(gap));
    }

    /** What one mark says: its aspect, its series and its number. */
    static String mark(Wording wording, AspectMarks aspect, Series series, Amount amount) {
        return aspect.name() + " · " + wording.say("chart.value", series.name(wording), wording.number(amount));
    }
}
