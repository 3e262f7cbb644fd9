package nl.samenspel.result.telling;

import java.util.List;
import java.util.Optional;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.disclosure.Block;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.party.Party;
import nl.samenspel.result.telling.Table.Group;
import nl.samenspel.result.telling.Table.Reading;
import nl.samenspel.result.telling.Table.Row;
import nl.samenspel.wording.Names;
import nl.samenspel.wording.Wording;

/** Sets out what the published groups of one party say, side by side. */
record LevelTable(Wording wording, AssessmentModel model, Result result, FigureWords figures, List<Measure> asked) {

    Table table(Party party, List<Block> blocks) {
        var columns = asked.stream().map(this::label).toList();
        var groups = blocks.stream()
                .map(block -> new Group("", wording.block(block), columns))
                .toList();
        var rows = model.aspects().stream()
                .map(aspect -> new Row(name(aspect), false, perBlock(party, aspect)))
                .toList();
        return new Table(
                "levels-" + party.slug(),
                wording.say("wording.by-level", wording.party(party)),
                "",
                wording.say("result.aspect"),
                groups,
                rows,
                Reading.ASIDE);
    }

    private List<Cell> perBlock(Party party, Aspect aspect) {
        return result.party(party).aspect(aspect.slug()).levels().values().stream()
                .flatMap(measures -> measures.entrySet().stream())
                .filter(entry -> asked.contains(entry.getKey()))
                .map(entry -> figures.mean(entry.getValue(), Optional.empty()))
                .toList();
    }

    private String label(Measure measure) {
        return Wording.heading(wording.words().say(Names.MEASURE_IN_SHORT, measure));
    }

    private String name(Aspect aspect) {
        return aspect.name().in(wording.language());
    }
}
