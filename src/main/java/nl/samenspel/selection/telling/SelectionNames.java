package nl.samenspel.selection.telling;

import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.platform.Words;

/** How aspects and numbers are written where candidates are compared. */
public record SelectionNames(AssessmentModel model, Words words) {
    private static final int MOST_DECIMALS = 9;

    public String aspect(String slug) {
        return model.aspect(slug).orElseThrow().name().in(words.language());
    }

    public String aspects(List<String> slugs) {
        return slugs.stream().map(this::aspect).collect(Collectors.joining(", "));
    }

    /** A level or a distance between levels. */
    public String level(double level) {
        return decimals(level, 2);
    }

    /** Two numbers beside each other, with as many decimals as it takes to tell them apart. */
    List<String> apart(double from, double to) {
        int decimals = 2;
        while (decimals < MOST_DECIMALS && decimals(from, decimals).equals(decimals(to, decimals))) {
            decimals++;
        }
        return List.of(decimals(from, decimals), decimals(to, decimals));
    }

    public String fit(double fit) {
        return decimals(fit, 3);
    }

    /** With tenths, so that small changes of weights can be seen. */
    public String percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(words.language().locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }

    private String decimals(double number, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(words.language().locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }
}
