package nl.samenspel.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspel.measurement.Distribution;

/**
 * How many people chose each level, small enough to stand in a table or a grid beside others of its kind. The full height is
 * everybody who answered, so that groups of different sizes compare.
 *
 * @param aspect its name
 */
public record DistributionBars(Wording wording, String aspect, Series series, Distribution distribution) {

    private static final double BAR = 13;
    private static final double STEP = 18;
    private static final double TALLEST = 40;
    private static final Lettering NUMBERS = new Lettering(10, false);

    /** «Strategy, Customer, actual: level 1: 5 people; …; 9 people together.» */
    public String words() {
        var levels = distribution.perLevel();
        String people = IntStream.range(0, levels.size())
                .mapToObj(each -> wording.say("chart.level", each + 1, levels.get(each)))
                .collect(Collectors.joining("; "));
        return wording.say("chart.distribution", aspect, wording.series(series), people, distribution.n());
    }

    /** The drawing, with its words as its name. */
    public String svg() {
        var levels = distribution.perLevel();
        double base = NUMBERS.lineHeight() + TALLEST;
        double width = levels.size() * STEP;
        double height = base + NUMBERS.lineHeight() + 2;
        var markup = new Markup()
                .open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "class",
                        "bars",
                        "viewBox",
                        "0 0 " + Markup.shortest(width) + " " + Markup.shortest(height),
                        "width",
                        width,
                        "height",
                        height,
                        "role",
                        "img",
                        "aria-label",
                        words(),
                        "font-family",
                        "sans-serif");
        Glyph.openMarks(Glyph.openParty(markup, series.party()), series.measure());
        for (int each = 0; each < levels.size(); each++) {
            bar(markup, each * STEP + (STEP - BAR) / 2, base, levels.get(each));
        }
        markup.close().close();
        markup.open("g", "class", "chart-edge", "color", "#857f73", "stroke", "currentColor")
                .empty("line", "x1", 0.0, "x2", width, "y1", base, "y2", base)
                .close();
        Canvas.labels(
                markup,
                "chart-soft",
                IntStream.range(0, levels.size())
                        .mapToObj(each -> number(each, base + 2, each + 1))
                        .toList());
        Canvas.labels(
                markup,
                "chart-text",
                IntStream.range(0, levels.size())
                        .filter(each -> levels.get(each) > 0)
                        .mapToObj(each ->
                                number(each, base - height(levels.get(each)) - NUMBERS.lineHeight(), levels.get(each)))
                        .toList());
        return markup.close().toString();
    }

    private double height(int people) {
        return TALLEST * people / distribution.n();
    }

    private void bar(Markup markup, double x, double base, int people) {
        if (people > 0) {
            markup.empty("rect", "x", x, "y", base - height(people), "width", BAR, "height", height(people));
        }
    }

    private static Label number(int bar, double top, int number) {
        return new Label(List.of(Integer.toString(number)), NUMBERS, bar * STEP + STEP / 2, top, Label.Anchor.MIDDLE);
    }
}
