package nl.samenspel.exchange.console;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import nl.samenspel.measurement.Amount;
import nl.samenspel.measurement.Figure;
import nl.samenspel.measurement.Fraction;
import nl.samenspel.measurement.Summary;

/** Figures as a reader of a language expects them: one decimal, and a dash for what is not shown. */
record Numerals(Locale locale) {
    static final String NOT_SHOWN = "·";
    static final String NO_ANSWER = "–";

    /** A mean, with the number of answers where that is shown: {@code 4.4 (9)}, {@code ≥ 4.8}. */
    String measure(Figure<Summary> figure) {
        return switch (figure) {
            case Figure.Shown<Summary>(Summary summary) ->
                limited(summary.mean())
                        + (summary.onlyInTotal() ? "*" : "")
                        + summary.distribution()
                                .map(distribution -> " (" + distribution.n() + ")")
                                .orElse("");
            case Figure.Suppressed<Summary> _ -> NOT_SHOWN;
            case Figure.NoAnswers<Summary> _ -> NO_ANSWER;
        };
    }

    /** A difference, with its sign. */
    String difference(Figure<Amount> figure) {
        return switch (figure) {
            case Figure.Shown<Amount>(Amount amount) -> signed(amount);
            case Figure.Suppressed<Amount> _ -> NOT_SHOWN;
            case Figure.NoAnswers<Amount> _ -> NO_ANSWER;
        };
    }

    String limited(Amount amount) {
        String sign = amount.mayBeLower() && amount.mayBeHigher()
                ? "≈ "
                : amount.mayBeLower() ? "≤ " : amount.mayBeHigher() ? "≥ " : "";
        return sign + oneDecimal(amount.value().oneDecimal());
    }

    /** One end of a range; that of a difference has its sign. */
    String number(Fraction end, boolean difference) {
        return difference ? signed(Amount.exact(end)) : limited(Amount.exact(end));
    }

    private String signed(Amount amount) {
        String text = limited(amount);
        return amount.value().oneDecimal().signum() > 0 ? "+" + text : text;
    }

    private String oneDecimal(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(number).replace('-', '−');
    }
}
