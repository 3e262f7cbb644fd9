package nl.samenspel.chart;

import java.util.List;
import nl.samenspel.wording.Wording;

/**
 * Lines around a centre: the first aspect at the top, the others clockwise, a ring per level, no filled areas. A mark that is
 * missing breaks the line.
 *
 * @param data of 3 to 16 aspects; its scale is the number of rings
 * @param quadrants names at the corners; may be empty
 */
public record Radar(String id, String title, Wording wording, MarkedAspects data, List<RadarQuadrant> quadrants)
        implements Chart {

    public Radar {
        quadrants = List.copyOf(quadrants);
        if (data.aspects().size() < 3) {
            throw new IllegalArgumentException(
                    "a radar needs three aspects: " + data.aspects().size());
        }
    }

    @Override
    public String caption() {
        var importance = data.pairs().stream().map(Pair::importance).anyMatch(data.lines()::contains);
        return wording.say(importance ? "chart.radar.caption" : "chart.radar.caption.actual", data.levels());
    }

    @Override
    public List<String> words() {
        return Sentences.of(wording, data);
    }

    @Override
    public String svg(Room room) {
        return new RadarDrawing(this, RadarPlan.of(room, this)).markup();
    }

    /** A line can be switched off by its entry in the legend, without a script. */
    @Override
    public String figure() {
        return ChartFigure.withToggles(this);
    }
}
