package nl.samenspel.result.telling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.samenspel.measurement.Figure;
import nl.samenspel.measurement.Findings;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.Summary;
import nl.samenspel.measurement.TopicResult;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.Topic;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Spoken;
import nl.samenspel.result.telling.Table.Group;
import nl.samenspel.result.telling.Table.Reading;
import nl.samenspel.result.telling.Table.Row;
import nl.samenspel.wording.Names;
import nl.samenspel.wording.Side;
import nl.samenspel.wording.Wording;

/**
 * Sets out what was asked besides importance and level: where people would like to be, what they think of the other, what the
 * collaboration brings, and results from four sides; and what those who did not answer can have changed.
 */
final class ModuleTables {

    private static final Spoken<Topic> TITLE = Spoken.only("result", List.of(Topic.BENEFIT, Topic.SCORECARD));
    private static final Spoken<Topic> TEXT = TITLE.ending("text");

    private final Wording wording;
    private final AssessmentModel model;
    private final Result result;
    private final Findings findings;
    private final FigureWords figures;

    ModuleTables(Wording wording, AssessmentModel model, Result result, Findings findings, FigureWords figures) {
        this.wording = wording;
        this.model = model;
        this.result = result;
        this.findings = findings;
        this.figures = figures;
    }

    /** Those that there is something to show in. */
    List<Table> all(Set<String> lookedBackOn) {
        var tables = new ArrayList<Table>();
        if (result.instrument().measures().contains(Measure.DESIRED)) {
            tables.add(ambition());
        }
        if (result.instrument().measures().contains(Measure.GUESSED)) {
            tables.add(mirror());
        }
        if (!lookedBackOn.isEmpty()) {
            tables.add(lookBack(lookedBackOn));
        }
        if (Arrays.stream(Party.values())
                .anyMatch(party -> !findings.party(party).silence().isEmpty())) {
            tables.add(silence());
        }
        for (Topic topic : result.instrument().topics()) {
            if (topic.isRated()) {
                tables.add(sides(topic));
            }
        }
        return tables;
    }

    private Table silence() {
        var measures = Measure.ALWAYS.stream()
                .filter(result.instrument().measures()::contains)
                .toList();
        var columns = measures.stream()
                .map(measure -> Wording.heading(wording.words().say(Names.MEASURE_IN_SHORT, measure)))
                .toList();
        var rows = model.aspects().stream()
                .map(aspect -> new Row(
                        aspect.name().in(wording.language()),
                        false,
                        Arrays.stream(Party.values())
                                .flatMap(party -> measures.stream()
                                        .map(measure -> Question.whole(aspect.slug(), measure))
                                        .map(question -> findings.party(party).silence(question))
                                        .map(figures::silence))
                                .toList()))
                .toList();
        return new Table(
                "silence",
                wording.say("result.silence"),
                wording.say("result.silence.text"),
                wording.say("result.aspect"),
                groups(_ -> columns),
                rows,
                Reading.ASIDE);
    }

    private Table sides(Topic topic) {
        var columns = List.of(wording.say("result.mean"), wording.say("result.median"));
        var rows = new ArrayList<Row>();
        rows.add(new Row(wording.say("result.sides.all"), false, cells(topic, topic.whole(), TopicResult::whole)));
        for (String side : topic.sides()) {
            rows.add(new Row(
                    wording.words().say(Names.SIDE, Side.of(side)),
                    true,
                    cells(
                            topic,
                            topic.side(side),
                            of -> Objects.requireNonNull(of.sides().get(side)))));
        }
        return new Table(
                topic.slug(),
                wording.words().say(TITLE, topic),
                wording.words().say(TEXT, topic),
                wording.say("result.side"),
                groups(_ -> columns),
                rows,
                Reading.WHOLE);
    }

    private List<Cell> cells(Topic topic, Question question, Function<TopicResult, Figure<Summary>> figure) {
        Function<Amount, String> written = topic == Topic.BENEFIT ? this::fromBalance : wording::number;
        var cells = new ArrayList<Cell>();
        for (Party party : Party.values()) {
            var shown = figure.apply(
                    Objects.requireNonNull(result.party(party).topics().get(topic)));
            var finding = findings.party(party).question(question);
            cells.add(figures.mean(shown, finding, written));
            cells.add(figures.median(shown, finding, Set.of(), written));
        }
        return cells;
    }

    /** Benefit is asked, and shown, by how far it is from balance; it is stored from 1, as all answers are. */
    private String fromBalance(Amount benefit) {
        return wording.difference(benefit.minus(Amount.exact(Fraction.of(Topic.BALANCE, 1))));
    }

    private Table ambition() {
        var columns = List.of(wording.say("result.desired"), wording.say("result.ambition.short"));
        var groups = groups(_ -> columns);
        groups.addFirst(new Group("", "", List.of(wording.say("wording.difference"))));
        var rows = model.aspects().stream()
                .map(aspect -> new Row(name(aspect), false, ambition(aspect.slug())))
                .toList();
        return table("ambition", wording.say("result.ambition"), wording.say("result.ambition.text"), groups, rows);
    }

    private List<Cell> ambition(String aspect) {
        var cells = new ArrayList<Cell>();
        cells.add(
                figures.difference(result.between(aspect, Measure.DESIRED), findings.between(aspect, Measure.DESIRED)));
        for (Party party : Party.values()) {
            var of = result.party(party).aspect(aspect);
            var beside = findings.party(party);
            cells.add(figures.mean(
                    of.measure(Measure.DESIRED), beside.question(Question.whole(aspect, Measure.DESIRED))));
            cells.add(figures.gap(
                    of.ambition().orElseThrow(),
                    Optional.ofNullable(beside.ambitions().get(aspect))));
        }
        return cells;
    }

    private Table mirror() {
        var groups = groups(party -> List.of(
                wording.say("result.guessed", wording.party(party.other())),
                wording.say("result.said", wording.party(party.other())),
                wording.say("result.guess-error")));
        var rows = model.aspects().stream()
                .map(aspect -> new Row(name(aspect), false, mirror(aspect.slug())))
                .toList();
        return table(
                "mirror",
                wording.say("result.mirror"),
                wording.say("result.mirror.text", model.levels()),
                groups,
                rows);
    }

    private List<Cell> mirror(String aspect) {
        var cells = new ArrayList<Cell>();
        for (Party party : Party.values()) {
            cells.add(mean(party, aspect, Measure.GUESSED));
            cells.add(mean(party.other(), aspect, Measure.IMPORTANCE));
            cells.add(figures.difference(result.mirror(aspect, party), findings.mirror(aspect, party)));
        }
        return cells;
    }

    private Table lookBack(Set<String> lookedBackOn) {
        var columns = List.of(wording.say("result.then"), wording.say("result.now"));
        var rows = model.aspects().stream()
                .filter(aspect -> lookedBackOn.contains(aspect.slug()))
                .map(aspect -> new Row(
                        name(aspect),
                        false,
                        Arrays.stream(Party.values())
                                .flatMap(party -> Stream.of(Measure.THEN, Measure.ACTUAL)
                                        .map(measure -> mean(party, aspect.slug(), measure)))
                                .toList()))
                .toList();
        return table(
                "look-back",
                wording.say("result.look-back"),
                wording.say("result.look-back.text"),
                groups(_ -> columns),
                rows);
    }

    private Cell mean(Party party, String aspect, Measure measure) {
        Figure<Summary> figure = result.party(party).aspect(aspect).measure(measure);
        return figures.mean(figure, findings.party(party).question(Question.whole(aspect, measure)));
    }

    private List<Group> groups(Function<Party, List<String>> columns) {
        var groups = new ArrayList<Group>();
        for (Party party : Party.values()) {
            groups.add(new Group(party.slug(), wording.party(party), columns.apply(party)));
        }
        return groups;
    }

    private Table table(String slug, String title, String text, List<Group> groups, List<Row> rows) {
        return new Table(slug, title, text, wording.say("result.aspect"), groups, rows, Reading.WHOLE);
    }

    private String name(Aspect aspect) {
        return aspect.name().in(wording.language());
    }
}
