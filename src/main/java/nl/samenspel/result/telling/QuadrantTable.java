package nl.samenspel.result.telling;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.party.Party;
import nl.samenspel.result.telling.Table.Group;
import nl.samenspel.result.telling.Table.Reading;
import nl.samenspel.result.telling.Table.Row;
import nl.samenspel.wording.Names;
import nl.samenspel.wording.Wording;

/** Sets out the quadrants, of everybody. */
record QuadrantTable(Wording wording, AssessmentModel model, Result result, FigureWords figures, List<Measure> asked) {

    Table table() {
        var columns = asked.stream().map(this::label).toList();
        var groups = Arrays.stream(Party.values())
                .map(party -> new Group(party.slug(), wording.party(party), columns))
                .toList();
        var rows = model.quadrants().stream()
                .map(quadrant -> new Row(
                        quadrant.name().in(wording.language()),
                        false,
                        quadrant.aspects().stream().map(this::named).collect(Collectors.joining(", ")),
                        Arrays.stream(Party.values())
                                .flatMap(party -> asked.stream()
                                        .map(measure -> figures.quadrant(
                                                result.party(party)
                                                        .quadrant(quadrant.slug())
                                                        .mean(measure),
                                                this::named)))
                                .toList()))
                .toList();
        return new Table(
                "quadrants",
                wording.say("result.quadrants"),
                wording.say("result.quadrants.text"),
                wording.say("result.quadrant"),
                groups,
                rows,
                Reading.WHOLE);
    }

    private String label(Measure measure) {
        return Wording.heading(wording.words().say(Names.MEASURE_IN_SHORT, measure));
    }

    private String named(String slug) {
        return model.aspect(slug).map(this::name).orElse(slug);
    }

    private String name(Aspect aspect) {
        return aspect.name().in(wording.language());
    }
}
