package nl.samenspel.chart;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.wording.Wording;

/**
 * Importance against actual, a line per pair and aspect, the widest gap of any pair first.
 *
 * @param data in the order of the model, which decides between equal gaps; aspects without a gap come last
 */
public record Dumbbell(String id, String title, Wording wording, MarkedAspects data) implements Chart {

    public Dumbbell {
        data = data.ordered(data.aspects().stream()
                .sorted(Comparator.comparing(widestOf(data.pairs())).reversed())
                .toList());
    }

    @Override
    public String caption() {
        return wording.say("chart.dumbbell.caption", data.levels());
    }

    @Override
    public List<String> words() {
        return Sentences.withGaps(wording, data);
    }

    @Override
    public String svg(Room room) {
        return new DumbbellDrawing(this, DumbbellPlan.of(room, data)).markup();
    }

    @Override
    public String figure() {
        return ChartFigure.withLines(this);
    }

    /** Without regard to its direction; −1 where there is none. */
    private static Function<AspectMarks, Fraction> widestOf(List<Pair> pairs) {
        return aspect -> pairs.stream()
                .flatMap(pair -> aspect.gap(pair).stream())
                .map(Amount::value)
                .map(gap -> gap.compareTo(Fraction.ZERO) < 0 ? Fraction.ZERO.minus(gap) : gap)
                .max(Comparator.naturalOrder())
                .orElse(Fraction.of(-1, 1));
    }
}
