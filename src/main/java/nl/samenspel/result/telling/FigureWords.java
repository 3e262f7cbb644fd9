package nl.samenspel.result.telling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.chart.DistributionBars;
import nl.samenspel.chart.PartyLines;
import nl.samenspel.measurement.Caveat;
import nl.samenspel.measurement.Comparison;
import nl.samenspel.measurement.Figure;
import nl.samenspel.measurement.Finding;
import nl.samenspel.measurement.GapFinding;
import nl.samenspel.measurement.LevelChange;
import nl.samenspel.measurement.QuadrantMean;
import nl.samenspel.measurement.SameChange;
import nl.samenspel.measurement.SameChange.NewPeople;
import nl.samenspel.measurement.SilenceFinding;
import nl.samenspel.measurement.Summary;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.PrintedBand;
import nl.samenspel.measurement.statistics.Scale;
import nl.samenspel.party.Party;
import nl.samenspel.result.telling.TagWords.Beside;
import nl.samenspel.wording.Wording;

/** Writes figures for a page, and remembers why some are not there and which short words stand beside them. */
final class FigureWords {

    private final Wording wording;
    private final Scale scale;
    private final TagWords tagWords;
    private final List<String> reasons = new ArrayList<>();
    private final Set<Tag> tags = new LinkedHashSet<>();

    FigureWords(Wording wording, Scale scale) {
        this.wording = wording;
        this.scale = scale;
        this.tagWords = new TagWords(wording);
    }

    /** The reasons of all figures that were held back so far, each once; a {@link Cell} has its number, from 1. */
    List<String> reasons() {
        return List.copyOf(reasons);
    }

    /** The short words that stood beside figures so far and do not say all by themselves, each once. */
    List<Tag> tags() {
        return tags.stream().filter(tag -> !tag.isPlain()).toList();
    }

    /** The mean, with its band and the number of answers where those may be told. */
    Cell mean(Figure<Summary> figure, Optional<Finding> finding) {
        return mean(figure, finding, wording::number);
    }

    /** @param written how a number on the scale of the question is shown */
    Cell mean(Figure<Summary> figure, Optional<Finding> finding, Function<Amount, String> written) {
        return cell(
                figure,
                summary -> tagged(
                        number(summary.mean(), written, note(summary, finding, written)),
                        summary.onlyInTotal() ? List.of(tagWords.tag(Beside.IN_TOTAL)) : List.of()));
    }

    private String note(Summary summary, Optional<Finding> finding, Function<Amount, String> written) {
        var notes = new ArrayList<String>();
        finding.flatMap(Finding::band).ifPresent(band -> notes.add(range(band.printed(scale), written)));
        if (!summary.onlyInTotal()) {
            summary.distribution().ifPresent(told -> notes.add("n\u00a0=\u00a0" + told.n()));
        }
        return String.join(" · ", notes);
    }

    private String range(PrintedBand band, Function<Amount, String> written) {
        return wording.range(written.apply(Amount.exact(band.low())), written.apply(Amount.exact(band.high())));
    }

    /**
     * The median, with what is to be said of how people agree.
     *
     * @param composed what has to be said besides of an aspect that has parts
     */
    Cell median(Figure<Summary> figure, Optional<Finding> finding, Set<Caveat> composed) {
        return median(figure, finding, composed, wording::number);
    }

    /** @param written how a number on the scale of the question is shown */
    Cell median(
            Figure<Summary> figure, Optional<Finding> finding, Set<Caveat> composed, Function<Amount, String> written) {
        return cell(
                figure,
                summary -> tagged(
                        summary.median()
                                .map(Amount::exact)
                                .map(median -> number(median, written, ""))
                                .orElse(Cell.EMPTY),
                        agreement(finding, composed)));
    }

    private List<Tag> agreement(Optional<Finding> finding, Set<Caveat> composed) {
        var caveats = Stream.concat(finding.map(Finding::caveats).stream().flatMap(Set::stream), composed.stream())
                .collect(Collectors.toSet());
        return tagWords.of(finding.flatMap(Finding::agreement), caveats);
    }

    /** A difference between the parties, with the only words that there are for it. */
    Cell difference(Comparison comparison, Optional<GapFinding> finding) {
        var said = new ArrayList<Tag>();
        finding.map(tagWords::of).ifPresent(said::addAll);
        if (comparison.isOfOtherMeans()) {
            said.add(tagWords.tag(Beside.OTHER_MEANS));
        }
        return cell(comparison.difference(), amount -> tagged(number(amount, wording::difference, ""), said));
    }

    /** A gap within a party, with its band, and where anything may be said about it, with the words for that. */
    Cell gap(Figure<Amount> figure, Optional<GapFinding> finding) {
        var band = finding.flatMap(GapFinding::band)
                .map(range -> range(range.printedDifference(), wording::difference))
                .orElse("");
        var said =
                finding.filter(gap -> gap.test().isPresent()).map(tagWords::of).orElse(List.of());
        return cell(figure, amount -> tagged(number(amount, wording::difference, band), said));
    }

    /** A change since the assessment before, with its band and what may be said of it. */
    Cell change(LevelChange change, boolean isOfOtherMeans) {
        var words = new ChangeWords(wording);
        return cell(
                change.difference(),
                amount -> tagged(
                        number(amount, wording::difference, words.range(change).orElse("")),
                        words.all(change, isOfOtherMeans)));
    }

    /** How far the same people moved. */
    Cell samePeople(SameChange change) {
        var cell = change(change.asChange(), false);
        return new Cell(
                cell.text(),
                cell.note() + ofPeople(change.people()),
                cell.tags(),
                cell.printed(),
                cell.reason(),
                cell.bars());
    }

    /** Where people put a level who had not answered the time before. */
    Cell newPeople(NewPeople people) {
        return number(
                people.mean(),
                wording::number,
                range(people.range().printed(scale), wording::number) + ofPeople(people.people()));
    }

    private static String ofPeople(int people) {
        return " · n\u00a0=\u00a0" + people;
    }

    /** The mean of changes, of which there are none where it is absent. */
    Cell change(Optional<Amount> mean) {
        return mean.map(amount -> number(amount, wording::difference, "")).orElse(Cell.EMPTY);
    }

    /** Where the mean of all who were invited probably lies, and where in any case. */
    Cell silence(Optional<SilenceFinding> silence) {
        return silence.map(of -> Cell.of(
                        range(of.likely().exact(scale), wording::number),
                        wording.say(
                                "result.silence.any-case", range(of.inAnyCase().exact(scale), wording::number))))
                .orElse(Cell.EMPTY);
    }

    /** @param name of an aspect, by its slug */
    Cell quadrant(Figure<QuadrantMean> figure, UnaryOperator<String> name) {
        return cell(figure, mean -> number(mean.mean(), wording::number, mean.incomplete() ? of(mean, name) : ""));
    }

    private String of(QuadrantMean mean, UnaryOperator<String> name) {
        return wording.say("result.incomplete", mean.of().stream().map(name).collect(Collectors.joining(", ")));
    }

    /** How the answers are spread; an empty cell where that is not told, because the mean says why. */
    Cell spread(Figure<Summary> figure, String name, Party party, Measure measure) {
        var line = PartyLines.of(wording).of(party, measure);
        return figure.shown()
                .flatMap(Summary::distribution)
                .map(told -> Cell.drawn(new DistributionBars(wording, name, line, told)))
                .orElse(Cell.EMPTY);
    }

    private static Cell number(Amount amount, Function<Amount, String> written, String note) {
        return Cell.of(written.apply(amount), note).printing(amount);
    }

    private Cell tagged(Cell cell, List<Tag> said) {
        tags.addAll(said);
        return cell.tagged(said);
    }

    private <T> Cell cell(Figure<T> figure, Function<T, Cell> written) {
        return switch (figure) {
            case Figure.Shown<T>(T shown) -> written.apply(shown);
            case Figure.Suppressed<T>(var reason) -> absent(new HeldBack(wording).why(reason));
            case Figure.NoAnswers<T> _ -> absent(wording.say("result.no-answers"));
        };
    }

    private Cell absent(String why) {
        if (!reasons.contains(why)) {
            reasons.add(why);
        }
        return Cell.absent(reasons.indexOf(why) + 1);
    }
}
