package nl.samenspel.result.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.samenspel.chart.DistributionBars;
import nl.samenspel.chart.Series;
import nl.samenspel.chart.Wording;
import nl.samenspel.measurement.Amount;
import nl.samenspel.measurement.Figure;
import nl.samenspel.measurement.QuadrantMean;
import nl.samenspel.measurement.Summary;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.result.web.ResultsView.Cell;

/** Writes figures for a page, and remembers why some are not there. */
final class FigureWords {

    private final Visit visit;
    private final Wording wording;
    private final List<String> reasons = new ArrayList<>();

    FigureWords(Visit visit, Wording wording) {
        this.visit = visit;
        this.wording = wording;
    }

    /** The reasons of all figures that were held back so far, each once; a {@link Cell} has its number, from 1. */
    List<String> reasons() {
        return List.copyOf(reasons);
    }

    /** The mean, with the number of answers where that may be told. */
    Cell mean(Figure<Summary> figure) {
        return cell(figure, summary -> wording.number(summary.mean()), this::note);
    }

    private String note(Summary summary) {
        return summary.onlyInTotal()
                ? visit.say("result.in-total")
                : summary.distribution().map(told -> "n = " + told.n()).orElse("");
    }

    Cell median(Figure<Summary> figure) {
        return cell(figure, summary -> wording.number(Amount.exact(summary.median())), _ -> "");
    }

    Cell signed(Figure<Amount> figure) {
        return cell(figure, wording::difference, _ -> "");
    }

    Cell quadrant(Figure<QuadrantMean> figure) {
        return cell(
                figure,
                mean -> wording.number(mean.mean()),
                mean -> mean.incomplete() ? visit.say("result.incomplete") : "");
    }

    /** How the answers are spread; an empty cell where that is not told, because the mean says why. */
    Cell spread(Figure<Summary> figure, String name, Series series) {
        return figure.shown()
                .flatMap(Summary::distribution)
                .map(told -> Cell.drawn(new DistributionBars(wording, name, series, told).svg()))
                .orElse(Cell.EMPTY);
    }

    private <T> Cell cell(Figure<T> figure, Function<T, String> value, Function<T, String> note) {
        return switch (figure) {
            case Figure.Shown<T>(T shown) -> Cell.of(value.apply(shown), note.apply(shown));
            case Figure.Suppressed<T>(var reason) -> absent(visit.say("result.why." + Slug.of(reason)));
            case Figure.NoAnswers<T> _ -> absent(visit.say("result.no-answers"));
        };
    }

    private Cell absent(String why) {
        if (!reasons.contains(why)) {
            reasons.add(why);
        }
        return Cell.absent(reasons.indexOf(why) + 1);
    }
}
