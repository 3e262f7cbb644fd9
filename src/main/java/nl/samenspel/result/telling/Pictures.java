package nl.samenspel.result.telling;

import java.util.ArrayList;
import java.util.List;
import nl.samenspel.chart.Chart;
import nl.samenspel.chart.Dumbbell;
import nl.samenspel.chart.ImportanceActualMatrix;
import nl.samenspel.chart.PartyLines;
import nl.samenspel.chart.Radar;
import nl.samenspel.chart.RadarQuadrant;
import nl.samenspel.measurement.Summary;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.result.SeenResult;
import nl.samenspel.wording.Wording;

/** Draws a result as it is looked at. */
public record Pictures(Wording wording, AssessmentModel model, SeenResult seen) {

    /** The radar first, then what needs importance beside the level; none when nothing may be shown. */
    public List<Chart> all() {
        var lines = PartyLines.of(wording);
        var data = lines.over(
                model.levels(),
                model.aspects().stream()
                        .map(aspect -> lines.marks(
                                name(aspect),
                                (party, measure) -> seen.figure(party, aspect.slug(), measure)
                                        .shown()
                                        .map(Summary::mean)))
                        .toList());
        if (data.lines().isEmpty()) {
            return List.of();
        }
        var both = seen.measures().size() > 1;
        var title = wording.say(both ? "result.radar" : "result.table.actual");
        var pictures = new ArrayList<Chart>();
        pictures.add(new Radar("radar", title, wording, data, RadarQuadrant.all(model, wording.language())));
        if (both && data.hasGaps()) {
            pictures.add(new Dumbbell("dumbbell", wording.say("result.dumbbell"), wording, data));
            pictures.add(new ImportanceActualMatrix("matrix", wording.say("result.matrix"), wording, data));
        }
        return pictures;
    }

    private String name(Aspect aspect) {
        return aspect.name().in(wording.language());
    }
}
