package nl.samenspel.result.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspel.chart.ImportanceScale;
import nl.samenspel.chart.Ladder;
import nl.samenspel.chart.PlacedMarks;
import nl.samenspel.measurement.Figure;
import nl.samenspel.measurement.Finding;
import nl.samenspel.measurement.Summary;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.Facet;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.result.SeenResult;
import nl.samenspel.wording.Names;
import nl.samenspel.wording.Wording;

/**
 * Tells one aspect: where each party places it on the levels, drawn and in sentences that say the same.
 *
 * @param seen of everybody
 */
public record AspectTold(Wording wording, Aspect aspect, SeenResult seen) {

    /** A ladder among others of its kind, with what it says. */
    public record Part(String name, Ladder ladder, List<Point> means) {}

    public Ladder ladder() {
        return ladder(PerParty.each(party -> actual(party).shown().map(summary -> marks(party, summary))));
    }

    /** What the marks of the ladder mean; empty where there are none. */
    public String legend() {
        return MarkLegend.of(wording, ladder().sides()).ofLadder();
    }

    private Ladder ladder(PerParty<Optional<PlacedMarks>> sides) {
        return new Ladder(wording, aspect.levels().size(), sides);
    }

    private PlacedMarks marks(Party party, Summary summary) {
        return marks(party, summary, seen.finding(party, aspect.slug(), Measure.ACTUAL), desired(party));
    }

    private PlacedMarks marks(Party party, Summary summary, Optional<Finding> finding, Optional<Amount> beside) {
        return new PlacedMarks(
                summary.mean(),
                finding.flatMap(Finding::band)
                        .map(band -> band.printed(seen.result().instrument().scale())),
                seen.result().party(party).disclosure() instanceof Disclosure.Open,
                summary.distribution(),
                beside);
    }

    private Figure<Summary> actual(Party party) {
        return seen.figure(party, aspect.slug(), Measure.ACTUAL);
    }

    /** The mean of the party as a number, or that it is not shown. */
    public String mean(Party party, Measure measure) {
        return seen.figure(party, aspect.slug(), measure)
                .shown()
                .map(summary -> wording.number(summary.mean()))
                .orElseGet(() -> wording.say("result.part.absent"));
    }

    private Optional<Amount> desired(Party party) {
        return asks(Measure.DESIRED) ? shownMean(party, Measure.DESIRED) : Optional.empty();
    }

    private Optional<Amount> shownMean(Party party, Measure measure) {
        return seen.result()
                .party(party)
                .aspect(aspect.slug())
                .measure(measure)
                .shown()
                .map(Summary::mean);
    }

    private boolean asks(Measure measure) {
        return seen.result().instrument().measures().contains(measure);
    }

    /** Why nothing is shown of the party; empty where something is. */
    public Optional<String> absence(Party party) {
        return absence(actual(party));
    }

    private Optional<String> absence(Figure<Summary> figure) {
        return switch (figure) {
            case Figure.Shown<Summary> _ -> Optional.empty();
            case Figure.Suppressed<Summary>(var reason) -> Optional.of(new HeldBack(wording).why(reason));
            case Figure.NoAnswers<Summary> _ -> Optional.of(wording.say("result.no-answers"));
        };
    }

    /** All that is drawn beside the levels of the party, in sentences; why there is nothing, where there is nothing. */
    public String sentences(Party party) {
        return actual(party)
                .shown()
                .map(summary -> String.join(" ", sentences(party, summary)))
                .orElseGet(() -> absence(party).orElseThrow());
    }

    private List<String> sentences(Party party, Summary summary) {
        var finding = seen.finding(party, aspect.slug(), Measure.ACTUAL);
        var marks = marks(party, summary);
        var said = new ArrayList<String>();
        said.add(mean(marks));
        summary.median()
                .ifPresent(
                        median -> said.add(wording.say("result.ladder.median", wording.number(Amount.exact(median)))));
        summary.distribution()
                .ifPresent(told -> said.add(wording.say(
                        "result.ladder.people",
                        wording.words()
                                .together(IntStream.rangeClosed(
                                                1, told.perLevel().size())
                                        .filter(level -> told.perLevel().get(level - 1) > 0)
                                        .mapToObj(level -> wording.say(
                                                "chart.level",
                                                level,
                                                told.perLevel().get(level - 1)))))));
        var of = seen.result().party(party).aspect(aspect.slug());
        of.beside(Measure.ACTUAL, finding)
                .map(beside -> wording.besideMean(beside.agreement(), beside.caveats()))
                .filter(beside -> !beside.isEmpty())
                .map(beside -> Wording.heading(wording.words().together(beside.stream())) + ".")
                .ifPresent(said::add);
        marks.beside().ifPresent(desired -> said.add(wording.say("result.ladder.desired", wording.number(desired))));
        return said;
    }

    private String mean(PlacedMarks marks) {
        return marks.range()
                .map(range -> wording.say(
                        "result.ladder.range",
                        wording.number(marks.mean()),
                        wording.range(
                                wording.number(Amount.exact(range.low())), wording.number(Amount.exact(range.high())))))
                .orElseGet(() -> wording.say("result.ladder.mean", wording.number(marks.mean())));
    }

    /** Importance to each party, and what the other guessed of it. */
    public ImportanceScale importance() {
        return new ImportanceScale(
                wording,
                aspect.levels().size(),
                PerParty.each(party -> seen.figure(party, aspect.slug(), Measure.IMPORTANCE)
                        .shown()
                        .map(summary -> marks(
                                party,
                                summary,
                                seen.finding(party, aspect.slug(), Measure.IMPORTANCE),
                                guessOf(party)))));
    }

    /** How the marks of importance are to be read; empty where there are none. */
    public String importanceLegend() {
        return MarkLegend.of(wording, importance().rows()).ofScale();
    }

    /** What the other party guessed of this one. */
    private Optional<Amount> guessOf(Party party) {
        return asks(Measure.GUESSED) ? shownMean(party.other(), Measure.GUESSED) : Optional.empty();
    }

    /** All that is drawn of importance, a sentence or two for each party. */
    public List<Point> importanceSentences() {
        var points = new ArrayList<Point>();
        for (Party party : Party.values()) {
            var marks = importance().rows().of(party);
            var said = new ArrayList<String>();
            said.add(marks.map(this::mean)
                    .orElseGet(() -> absence(seen.figure(party, aspect.slug(), Measure.IMPORTANCE))
                            .orElseThrow()));
            marks.flatMap(PlacedMarks::beside).ifPresent(guess -> said.add(guess(party, guess)));
            points.add(new Point(wording.party(party), String.join(" ", said)));
        }
        return points;
    }

    private String guess(Party party, Amount guess) {
        var guessed = wording.say("result.scale.guessed", wording.party(party.other()), wording.number(guess));
        return seen.findings()
                        .mirror(aspect.slug(), party.other())
                        .map(gap -> wording.words()
                                .labelled(guessed, wording.words().together(wording.claim(gap).stream())))
                        .orElse(guessed)
                + ".";
    }

    /** By governance level, where a party is shown by level. */
    public List<Part> levels() {
        return SeenResult.levels(seen.result()).stream().map(this::level).toList();
    }

    private Part level(GovernanceLevel level) {
        var at = new SeenResult(seen.result(), seen.findings(), Optional.of(level), seen.measures());
        return part(
                wording.words().say(Names.LEVEL, level),
                PerParty.each(party -> at.figure(party, aspect.slug(), Measure.ACTUAL)
                        .shown()
                        .map(summary -> marks(
                                party, summary, at.finding(party, aspect.slug(), Measure.ACTUAL), Optional.empty()))));
    }

    /** Its parts, where it has any. */
    public List<Part> facets() {
        return aspect.facets().stream().map(this::facet).toList();
    }

    private Part facet(Facet facet) {
        return part(
                facet.name().in(wording.language()),
                PerParty.each(party -> seen.facet(party, aspect.slug(), facet.slug())
                        .shown()
                        .map(summary -> marks(
                                party,
                                summary,
                                seen.facetFinding(party, aspect.slug(), facet.slug()),
                                Optional.empty()))));
    }

    private Part part(String name, PerParty<Optional<PlacedMarks>> sides) {
        var means = new ArrayList<Point>();
        for (Party party : Party.values()) {
            means.add(new Point(
                    wording.party(party),
                    sides.of(party)
                            .map(marks -> wording.number(marks.mean()))
                            .orElseGet(() -> wording.say("result.part.absent"))));
        }
        return new Part(name, ladder(sides), means);
    }

    /** What may be said of how the parties differ on each measure that was asked of both. */
    public List<Point> claims() {
        return seen.measures().reversed().stream()
                .flatMap(measure -> seen.findings().between(aspect.slug(), measure).stream()
                        .map(gap -> new Point(
                                Wording.heading(wording.measure(measure)),
                                wording.claim(gap).stream().collect(Collectors.joining("; ")))))
                .toList();
    }
}
