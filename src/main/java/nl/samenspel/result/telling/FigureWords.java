package nl.samenspel.result.telling;

import java.util.ArrayList;
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
import nl.samenspel.measurement.QuadrantMean;
import nl.samenspel.measurement.SilenceFinding;
import nl.samenspel.measurement.Summary;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.PrintedBand;
import nl.samenspel.measurement.statistics.Scale;
import nl.samenspel.party.Party;
import nl.samenspel.wording.Wording;

/** Writes figures for a page, and remembers why some are not there. */
final class FigureWords {

    private final Wording wording;
    private final Scale scale;
    private final List<String> reasons = new ArrayList<>();

    FigureWords(Wording wording, Scale scale) {
        this.wording = wording;
        this.scale = scale;
    }

    /** The reasons of all figures that were held back so far, each once; a {@link Cell} has its number, from 1. */
    List<String> reasons() {
        return List.copyOf(reasons);
    }

    /** The mean, with its band and the number of answers where those may be told. */
    Cell mean(Figure<Summary> figure, Optional<Finding> finding) {
        return mean(figure, finding, wording::number);
    }

    /** @param written how a number on the scale of the question is shown */
    Cell mean(Figure<Summary> figure, Optional<Finding> finding, Function<Amount, String> written) {
        return cell(figure, summary -> written.apply(summary.mean()), summary -> note(summary, finding, written));
    }

    private String note(Summary summary, Optional<Finding> finding, Function<Amount, String> written) {
        var notes = new ArrayList<String>();
        finding.flatMap(Finding::band).ifPresent(band -> notes.add(range(band.printed(scale), written)));
        if (summary.onlyInTotal()) {
            notes.add(wording.say("result.in-total"));
        } else {
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
                summary -> summary.median().map(Amount::exact).map(written).orElse(""),
                _ -> agreement(finding, composed));
    }

    private String agreement(Optional<Finding> finding, Set<Caveat> composed) {
        var caveats = Stream.concat(finding.map(Finding::caveats).stream().flatMap(Set::stream), composed.stream())
                .collect(Collectors.toSet());
        return wording.words().together(wording.besideMean(finding.flatMap(Finding::agreement), caveats).stream());
    }

    /** A difference between the parties, with the only words that there are for it. */
    Cell difference(Comparison comparison, Optional<GapFinding> finding) {
        return cell(comparison.difference(), wording::difference, _ -> {
            var notes = new ArrayList<String>();
            finding.ifPresent(gap -> notes.add(claim(gap)));
            if (comparison.isOfOtherMeans()) {
                notes.add(wording.say("result.of-other-means"));
            }
            return String.join(" · ", notes);
        });
    }

    /** A gap within a party, with its band, and where anything may be said about it, with the words for that. */
    Cell gap(Figure<Amount> figure, Optional<GapFinding> finding) {
        return cell(
                figure,
                wording::difference,
                _ -> finding.map(this::rangeAndClaim).orElse(""));
    }

    private String rangeAndClaim(GapFinding gap) {
        var notes = new ArrayList<String>();
        gap.band().ifPresent(band -> notes.add(range(band.printedDifference(), wording::difference)));
        gap.test().ifPresent(_ -> notes.add(claim(gap)));
        return String.join(" · ", notes);
    }

    private String claim(GapFinding gap) {
        var spacing = gap.test().flatMap(test -> switch (test.spacing()) {
            case FIRST_IS_HIGHER, SECOND_IS_HIGHER -> Optional.of("result.spacing.any");
            case DEPENDS -> Optional.of("result.spacing.depends");
            case THE_SAME -> Optional.<String>empty();
        });
        return wording.words().together(Stream.concat(wording.claim(gap).stream(), spacing.map(wording::say).stream()));
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
        return cell(
                figure,
                mean -> wording.number(mean.mean()),
                mean -> mean.incomplete()
                        ? wording.say(
                                "result.incomplete",
                                mean.of().stream().map(name).collect(Collectors.joining(", ")))
                        : "");
    }

    /** How the answers are spread; an empty cell where that is not told, because the mean says why. */
    Cell spread(Figure<Summary> figure, String name, Party party, Measure measure) {
        var line = PartyLines.of(wording).of(party, measure);
        return figure.shown()
                .flatMap(Summary::distribution)
                .map(told -> Cell.drawn(new DistributionBars(wording, name, line, told)))
                .orElse(Cell.EMPTY);
    }

    private <T> Cell cell(Figure<T> figure, Function<T, String> value, Function<T, String> note) {
        return switch (figure) {
            case Figure.Shown<T>(T shown) -> Cell.of(value.apply(shown), note.apply(shown));
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
