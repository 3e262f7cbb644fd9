package nl.samenspel.result.telling;

import java.util.Optional;
import nl.samenspel.chart.Chart;
import nl.samenspel.chart.Dumbbell;
import nl.samenspel.chart.ImportanceActualMatrix;
import nl.samenspel.chart.MarkedAspects;
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

    /** None when nothing may be shown. */
    public Optional<Chart> radar() {
        return data().map(data -> new Radar(
                "radar",
                wording.say(showsBoth() ? "result.radar" : "result.table.actual"),
                wording,
                data,
                RadarQuadrant.all(model, wording.language())));
    }

    /** Importance beside the level of each aspect; none where not both may be shown. */
    public Optional<Chart> gaps() {
        return gapData().map(data -> new Dumbbell("dumbbell", wording.say("result.dumbbell"), wording, data));
    }

    /** Importance against the level; none where not both may be shown. */
    public Optional<Chart> matrix() {
        return gapData().map(data -> new ImportanceActualMatrix("matrix", wording.say("result.matrix"), wording, data));
    }

    private Optional<MarkedAspects> gapData() {
        return data().filter(data -> showsBoth() && data.hasGaps());
    }

    private boolean showsBoth() {
        return seen.measures().size() > 1;
    }

    private Optional<MarkedAspects> data() {
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
        return data.lines().isEmpty() ? Optional.empty() : Optional.of(data);
    }

    private String name(Aspect aspect) {
        return aspect.name().in(wording.language());
    }
}
