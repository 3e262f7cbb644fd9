package nl.samenspel.result.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.samenspel.chart.Wording;
import nl.samenspel.measurement.Amount;
import nl.samenspel.measurement.Figure;
import nl.samenspel.measurement.QuadrantMean;
import nl.samenspel.measurement.Summary;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.web.Visit;

/** Writes figures for a page, and remembers why some are not there. */
final class FigureWords {

    private final Visit visit;
    private final Wording wording;
    private final Set<String> reasons = new LinkedHashSet<>();

    FigureWords(Visit visit, Wording wording) {
        this.visit = visit;
        this.wording = wording;
    }

    /** The reasons of all figures that were held back so far, each once. */
    List<String> reasons() {
        return List.copyOf(reasons);
    }

    /** The mean, with the number of answers where that may be told. */
    ResultsView.Cell mean(Figure<Summary> figure) {
        return cell(
                figure,
                summary -> wording.number(summary.mean()),
                summary -> summary.distribution().map(told -> "n = " + told.n()).orElse(""));
    }

    ResultsView.Cell median(Figure<Summary> figure) {
        return cell(figure, summary -> wording.number(Amount.exact(summary.median())), _ -> "");
    }

    ResultsView.Cell signed(Figure<Amount> figure) {
        return cell(figure, wording::difference, _ -> "");
    }

    ResultsView.Cell quadrant(Figure<QuadrantMean> figure) {
        return cell(
                figure,
                mean -> wording.number(mean.mean()),
                mean -> mean.incomplete() ? visit.say("result.incomplete") : "");
    }

    private <T> ResultsView.Cell cell(Figure<T> figure, Function<T, String> value, Function<T, String> note) {
        return switch (figure) {
            case Figure.Shown<T>(T shown) -> new ResultsView.Cell(value.apply(shown), note.apply(shown), "");
            case Figure.Suppressed<T>(var reason) -> {
                var why = visit.say("result.why." + Slug.of(reason));
                reasons.add(why);
                yield new ResultsView.Cell("", "", why);
            }
            case Figure.NoAnswers<T> _ -> new ResultsView.Cell("–", "", visit.say("result.no-answers"));
        };
    }
}
