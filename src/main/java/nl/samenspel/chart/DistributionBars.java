package nl.samenspel.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspel.measurement.Distribution;
import nl.samenspel.wording.Wording;

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
        String people = wording.words()
                .together(IntStream.range(0, levels.size())
                        .mapToObj(each -> wording.say("chart.level", each + 1, levels.get(each))));
        return wording.say("chart.distribution", aspect, series.name(wording), people, distribution.n());
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
        markup.empty(
                "path",
                "d",
                IntStream.range(0, levels.size())
                        .filter(each -> levels.get(each) > 0)
                        .mapToObj(each -> bar(each, base, levels.get(each)))
                        .collect(Collectors.joining()));
        markup.close().close();
        Canvas.edges(markup, Canvas.line(new Point(0, base), new Point(width, base)), "none");
        axis(markup, levels.size(), base + 2);
        Canvas.labels(
                markup,
                Colour.INK,
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

    private String bar(int each, double base, int people) {
        var from = new Point(each * STEP + (STEP - BAR) / 2, base);
        return "M" + from.written() + "v" + Markup.shortest(-height(people)) + "h" + Markup.shortest(BAR) + "V"
                + Markup.shortest(base) + "Z";
    }

    /** The numbers of the levels: one text with a place for every digit, as long as each is one. */
    private static void axis(Markup markup, int levels, double top) {
        if (levels > 9) {
            Canvas.labels(
                    markup,
                    Colour.SOFT,
                    IntStream.range(0, levels)
                            .mapToObj(each -> number(each, top, each + 1))
                            .toList());
            return;
        }
        markup.open(
                "text",
                "class",
                Colour.SOFT.look(),
                "color",
                Colour.SOFT.hex(),
                "fill",
                "currentColor",
                "text-anchor",
                "middle",
                "font-size",
                NUMBERS.size(),
                "y",
                top + NUMBERS.size() * 0.98,
                "x",
                IntStream.range(0, levels)
                        .mapToObj(each -> Markup.shortest(each * STEP + STEP / 2))
                        .collect(Collectors.joining(" ")));
        IntStream.rangeClosed(1, levels).forEach(level -> markup.text(Integer.toString(level)));
        markup.close();
    }

    private static Label number(int bar, double top, int number) {
        return new Label(List.of(Integer.toString(number)), NUMBERS, bar * STEP + STEP / 2, top, Label.Anchor.MIDDLE);
    }
}
