package nl.samenspel.result.telling;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.measurement.LevelChanges;
import nl.samenspel.measurement.SameChange;
import nl.samenspel.model.Aspect;
import nl.samenspel.party.Party;
import nl.samenspel.result.Trend;
import nl.samenspel.result.telling.Table.Group;
import nl.samenspel.result.telling.Table.Reading;
import nl.samenspel.result.telling.Table.Row;
import nl.samenspel.wording.Wording;

/** How far the same people moved to the last wave, and where new people put the level: a table for each party of which that is told. */
public record SamePeopleTables(Wording wording, Trend trend) {

    /** Of these aspects. */
    public List<Table> of(List<Aspect> aspects) {
        return Arrays.stream(Party.values())
                .flatMap(party -> of(party, aspects))
                .toList();
    }

    private Stream<Table> of(Party party, List<Aspect> aspects) {
        var told = trend.latest()
                .parties()
                .of(party)
                .changes()
                .map(LevelChanges::samePeople)
                .orElse(Map.of());
        var rows = aspects.stream()
                .flatMap(aspect ->
                        Optional.ofNullable(told.get(aspect.slug())).map(change -> row(aspect, change)).stream())
                .toList();
        return rows.isEmpty() ? Stream.empty() : Stream.of(table(party, rows));
    }

    private Table table(Party party, List<Row> rows) {
        var columns = List.of(wording.say("result.same-people.change"), wording.say("result.same-people.new"));
        return new Table(
                "same-people-" + party.slug(),
                wording.party(party),
                "",
                wording.say("result.aspect"),
                List.of(new Group("", "", columns)),
                rows,
                Reading.WHOLE);
    }

    private Row row(Aspect aspect, SameChange change) {
        var figures = new FigureWords(wording, trend.model().instrument().scale());
        return new Row(
                aspect.name().in(wording.language()),
                false,
                List.of(
                        figures.samePeople(change),
                        change.fresh().map(figures::newPeople).orElse(Cell.EMPTY)));
    }
}
