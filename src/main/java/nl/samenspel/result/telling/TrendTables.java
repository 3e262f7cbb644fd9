package nl.samenspel.result.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.model.Quadrant;
import nl.samenspel.party.Party;
import nl.samenspel.result.Trend;
import nl.samenspel.result.telling.Table.Group;
import nl.samenspel.result.telling.Table.Reading;
import nl.samenspel.result.telling.Table.Row;
import nl.samenspel.wording.Wording;

/** All figures of a trend, a table for each party. */
public final class TrendTables {

    private final Wording wording;
    private final Trend trend;
    private final AssessmentModel model;
    private final FigureWords figures;

    public TrendTables(Wording wording, Trend trend) {
        this.wording = wording;
        this.trend = trend;
        this.model = trend.model();
        this.figures = new FigureWords(wording, model.instrument().scale());
    }

    /** Why figures are not there, by the numbers in the tables made so far. */
    public List<String> reasons() {
        return figures.reasons();
    }

    /** The short words in the tables made so far, with what they stand for. */
    public List<Tag> tags() {
        return figures.tags();
    }

    /** Every aspect and quadrant, wave by wave. */
    public Table of(Party party) {
        var rows = new ArrayList<Row>();
        model.aspects().forEach(aspect -> rows.add(row(party, aspect)));
        rows.add(ofAllAspects(party));
        model.quadrants().forEach(quadrant -> rows.add(row(party, quadrant)));
        return table(party, rows);
    }

    /** One aspect, wave by wave. */
    public Table of(Party party, Aspect aspect) {
        return table(party, List.of(row(party, aspect)));
    }

    /** What people say now of how it was then, of these aspects; none where they did not look back. */
    public List<Table> lookingBack(List<Aspect> aspects) {
        return new LookBackTables(wording, trend, figures).of(aspects);
    }

    private Table table(Party party, List<Row> rows) {
        return new Table(
                "trend-" + party.slug(),
                wording.party(party),
                "",
                wording.say("result.aspect"),
                waves().map(wave -> new Group(
                                "",
                                wording.say(
                                        "result.trend.wave",
                                        wave.wave().terms().name(),
                                        wording.words().date(wave.wave().lastDay())),
                                columns(party, wave)))
                        .toList(),
                rows,
                Reading.WHOLE);
    }

    private Stream<Trend.Measured> waves() {
        return trend.ofTheModel().stream();
    }

    private List<String> columns(Party party, Trend.Measured wave) {
        var level = wording.say("result.trend.level");
        return of(party, wave).changes().isPresent()
                ? List.of(level, wording.say("result.trend.change"))
                : List.of(level);
    }

    private static Trend.Levels of(Party party, Trend.Measured wave) {
        return wave.parties().of(party);
    }

    private Row row(Party party, Aspect aspect) {
        var went = trend.of(party, aspect.slug());
        return row(
                party,
                name(aspect.slug()),
                "",
                wave -> figures.mean(went.level(wave).mean(), went.level(wave).finding()),
                wave -> went.change(wave).map(change -> figures.change(change, went.isOfOtherMeans(wave))));
    }

    private Row row(
            Party party,
            String label,
            String note,
            Function<Trend.Measured, Cell> level,
            Function<Trend.Measured, Optional<Cell>> change) {
        var cells = new ArrayList<Cell>();
        waves().forEach(wave -> {
            cells.add(level.apply(wave));
            if (of(party, wave).changes().isPresent()) {
                cells.add(change.apply(wave).orElse(Cell.EMPTY));
            }
        });
        return new Row(label, false, note, cells);
    }

    private Row row(Party party, Quadrant quadrant) {
        return row(
                party,
                quadrant.name().in(wording.language()),
                wording.say("result.quadrant"),
                wave -> Optional.ofNullable(of(party, wave).quadrants().get(quadrant.slug()))
                        .map(figure -> figures.quadrant(figure, this::name))
                        .orElse(Cell.EMPTY),
                _ -> Optional.empty());
    }

    private Row ofAllAspects(Party party) {
        return row(
                party,
                wording.say("result.trend.all"),
                wording.say("result.trend.all.text"),
                _ -> Cell.EMPTY,
                wave -> of(party, wave).changes().map(changes -> figures.change(changes.mean())));
    }

    private String name(String aspect) {
        return model.aspect(aspect).orElseThrow().name().in(wording.language());
    }
}
