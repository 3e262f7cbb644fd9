package nl.samenspel.chart;

import java.util.List;
import nl.samenspel.wording.Wording;

/**
 * Importance upwards, actual to the right, a numbered mark per pair and aspect. Above the diagonal, importance is higher than
 * the actual level. An aspect of which a pair lacks one of the two has no mark of that pair.
 *
 * @param data its aspects are numbered from 1 in their order
 */
public record ImportanceActualMatrix(String id, String title, Wording wording, MarkedAspects data) implements Chart {

    @Override
    public String caption() {
        return wording.say("chart.matrix.caption", data.levels());
    }

    @Override
    public List<String> words() {
        return Sentences.withGaps(wording, data);
    }

    @Override
    public String svg(Room room) {
        return new MatrixDrawing(this, MatrixPlan.of(room, data)).markup();
    }

    @Override
    public String figure() {
        return ChartFigure.withPairs(this);
    }
}
