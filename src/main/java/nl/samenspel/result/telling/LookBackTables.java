package nl.samenspel.result.telling;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.model.Aspect;
import nl.samenspel.party.Party;
import nl.samenspel.result.Trend;
import nl.samenspel.result.telling.Table.Group;
import nl.samenspel.result.telling.Table.Reading;
import nl.samenspel.result.telling.Table.Row;
import nl.samenspel.wording.Wording;

/**
 * What people said of a level then, what they say now that it was, and where they see it now: a table for each party, of the
 * aspects on which they looked back last (method §8, response shift).
 */
record LookBackTables(Wording wording, Trend trend, FigureWords figures) {

    /** Of these aspects; none where nobody looked back, or to a wave that is not there. */
    List<Table> of(List<Aspect> aspects) {
        return trend.lookedBack().stream()
                .flatMap(now -> trend.lookedBackTo(now).stream()
                        .flatMap(then -> Arrays.stream(Party.values()).flatMap(party -> of(party, aspects, then, now))))
                .toList();
    }

    private Stream<Table> of(Party party, List<Aspect> aspects, Trend.Measured then, Trend.Measured now) {
        var lookedBackOn = now.parties().of(party).lookedBackOn();
        var rows = aspects.stream()
                .filter(aspect -> lookedBackOn.containsKey(aspect.slug()))
                .map(aspect -> new Row(
                        aspect.name().in(wording.language()),
                        false,
                        Stream.of(
                                        then.parties().of(party).aspects(),
                                        lookedBackOn,
                                        now.parties().of(party).aspects())
                                .map(levels -> Optional.ofNullable(levels.get(aspect.slug()))
                                        .map(level -> figures.mean(level.mean(), level.finding()))
                                        .orElse(Cell.EMPTY))
                                .toList()))
                .toList();
        return rows.isEmpty() ? Stream.empty() : Stream.of(table(party, rows, then, now));
    }

    private Table table(Party party, List<Row> rows, Trend.Measured then, Trend.Measured now) {
        var columns = List.of(
                wording.say("result.look-back.said", then.wave().terms().name()),
                wording.say("result.then"),
                wording.say("result.look-back.now", now.wave().terms().name()));
        return new Table(
                "look-back-" + party.slug(),
                wording.party(party),
                "",
                wording.say("result.aspect"),
                List.of(new Group("", "", columns)),
                rows,
                Reading.WHOLE);
    }
}
