package nl.samenspel.chart;

import java.util.List;
import nl.samenspel.measurement.Measure;
import nl.samenspel.wording.Wording;

/**
 * Importance and actual of both parties around a centre: the first aspect at the top, the others clockwise, a ring per level,
 * no filled areas. A mark that is missing breaks the line.
 *
 * @param levels of the scale: the number of rings
 * @param aspects 3 to 16, in the order of the model
 * @param quadrants names at the corners; may be empty
 */
public record Radar(
        String id, String title, Wording wording, int levels, List<AspectMarks> aspects, List<RadarQuadrant> quadrants)
        implements Chart {

    public Radar {
        aspects = List.copyOf(aspects);
        quadrants = List.copyOf(quadrants);
        if (aspects.size() < 3) {
            throw new IllegalArgumentException("a radar needs three aspects: " + aspects.size());
        }
    }

    @Override
    public String caption() {
        var importance = AspectMarks.series(aspects).stream().anyMatch(one -> one.measure() == Measure.IMPORTANCE);
        return wording.say(importance ? "chart.radar.caption" : "chart.radar.caption.actual", levels);
    }

    @Override
    public List<String> words() {
        return Sentences.of(wording, aspects);
    }

    @Override
    public String svg(Room room) {
        return new RadarDrawing(this, RadarPlan.of(room, this)).markup();
    }

    /** A line can be switched off by its entry in the legend, without a script. */
    @Override
    public String figure() {
        return ChartFigure.withToggles(this, AspectMarks.series(aspects));
    }
}
