package nl.samenspel.console;

import java.util.function.Function;
import nl.samenspel.measurement.Figure;
import nl.samenspel.measurement.QuadrantMean;
import nl.samenspel.measurement.Summary;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.wording.Wording;

/** Figures in a table of plain text: a number, or a mark for what is not shown and for what nobody answered. */
record Cells(Wording wording, HeldBackText heldBack) {
    static final String NOT_SHOWN = "·";
    private static final String NO_ANSWER = "–";

    /** A mean, with the number of answers where that is shown: {@code 4.4 (9)}, {@code ≥ 4.8}. */
    String measure(Figure<Summary> figure) {
        return cell(
                figure,
                summary -> wording.numberInShort(summary.mean())
                        + (summary.onlyInTotal() ? "*" : "")
                        + summary.distribution()
                                .map(distribution -> " (" + distribution.n() + ")")
                                .orElse(""));
    }

    String mean(Figure<QuadrantMean> figure) {
        return cell(figure, mean -> wording.numberInShort(mean.mean()) + (mean.incomplete() ? "°" : ""));
    }

    /** With its sign. */
    String difference(Figure<Amount> figure) {
        return cell(figure, wording::differenceInShort);
    }

    private <T> String cell(Figure<T> figure, Function<T, String> written) {
        return switch (figure) {
            case Figure.Shown<T>(T shown) -> written.apply(shown);
            case Figure.Suppressed<T>(var reason) -> heldBack.mark(reason);
            case Figure.NoAnswers<T> _ -> NO_ANSWER;
        };
    }
}
