package nl.samenspel.chart;

import java.util.Comparator;
import java.util.List;
import nl.samenspel.measurement.Amount;
import nl.samenspel.measurement.Fraction;
import nl.samenspel.wording.Wording;

/**
 * Importance against actual, a line per party and aspect, the widest gap of either party first.
 *
 * @param levels of the scale, at least 2
 * @param aspects in the order of the model, which decides between equal gaps; those without a gap come last
 */
public record Dumbbell(String id, String title, Wording wording, int levels, List<AspectMarks> aspects)
        implements Chart {

    public Dumbbell {
        aspects = List.copyOf(aspects);
    }

    /** The aspects as they are drawn. */
    public List<AspectMarks> sorted() {
        return aspects.stream()
                .sorted(Comparator.comparing(Dumbbell::widestGap).reversed())
                .toList();
    }

    @Override
    public String caption() {
        return wording.say("chart.dumbbell.caption", levels);
    }

    @Override
    public List<String> words() {
        return Sentences.withGaps(wording, sorted());
    }

    @Override
    public String svg(Room room) {
        return new DumbbellDrawing(this, DumbbellPlan.of(room, this)).markup();
    }

    @Override
    public String figure() {
        return ChartFigure.withLegend(this, AspectMarks.series(aspects));
    }

    /** Without regard to its direction; −1 where there is none. */
    private static Fraction widestGap(AspectMarks aspect) {
        return AspectMarks.parties(List.of(aspect)).stream()
                .flatMap(party -> aspect.gap(party).stream())
                .map(Amount::value)
                .map(gap -> gap.compareTo(Fraction.ZERO) < 0 ? Fraction.ZERO.minus(gap) : gap)
                .max(Comparator.naturalOrder())
                .orElse(Fraction.of(-1, 1));
    }
}
