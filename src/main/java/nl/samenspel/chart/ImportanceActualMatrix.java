package nl.samenspel.chart;

import java.util.List;
import nl.samenspel.wording.Wording;

/**
 * Importance upwards, actual to the right, a numbered mark per party and aspect. Above the diagonal, importance is higher than
 * the actual level. An aspect of which a party lacks one of the two has no mark of that party.
 *
 * @param levels of the scale, at least 2
 * @param aspects numbered from 1 in this order
 */
public record ImportanceActualMatrix(String id, String title, Wording wording, int levels, List<AspectMarks> aspects)
        implements Chart {

    public ImportanceActualMatrix {
        aspects = List.copyOf(aspects);
    }

    @Override
    public String caption() {
        return wording.say("chart.matrix.caption", levels);
    }

    @Override
    public List<String> words() {
        return Sentences.withGaps(wording, aspects);
    }

    @Override
    public String svg(Room room) {
        return new MatrixDrawing(this, MatrixPlan.of(room, this)).markup();
    }

    @Override
    public String figure() {
        return ChartFigure.withParties(this, AspectMarks.parties(aspects));
    }
}
