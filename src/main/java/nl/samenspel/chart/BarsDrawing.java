package nl.samenspel.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A bar for every category that has a value, drawn.
 *
 * @param data with one line
 * @param words what somebody who cannot see it hears
 */
record BarsDrawing(ChartData data, String words) {

    private static final double BAR = 13;
    private static final double STEP = 18;
    private static final double TALLEST = 40;
    private static final Lettering NUMBERS = new Lettering(10, false);

    String markup() {
        double base = NUMBERS.lineHeight() + TALLEST;
        double width = data.categories().size() * STEP;
        double height = base + NUMBERS.lineHeight() + 2;
        return Canvas.drawing("bars", width, height, words, markup -> draw(markup, base, width));
    }

    private void draw(Markup markup, double base, double width) {
        bars(markup, base);
        Canvas.edges(markup, Canvas.line(new Point(0, base), new Point(width, base)), "none");
        axis(markup, base + 2);
        Canvas.labels(
                markup,
                Colour.INK,
                standing()
                        .mapToObj(each ->
                                label(each, base - height(each) - NUMBERS.lineHeight(), Markup.shortest(value(each))))
                        .toList());
    }

    private void bars(Markup markup, double base) {
        var line = data.lines().getFirst();
        Glyph.openMarks(Glyph.open(markup, line.tone()), 1, line.mark());
        markup.empty("path", "d", standing().mapToObj(each -> bar(each, base)).collect(Collectors.joining()));
        markup.close().close();
    }

    /** The categories that have a bar. */
    private IntStream standing() {
        return IntStream.range(0, data.categories().size()).filter(each -> value(each) > 0);
    }

    private double value(int category) {
        return data.amount(category, data.lines().getFirst())
                .map(amount -> amount.value().toDouble())
                .orElse(0.0);
    }

    private double height(int category) {
        return TALLEST * value(category) / data.highest();
    }

    private String bar(int each, double base) {
        var from = new Point(each * STEP + (STEP - BAR) / 2, base);
        return "M" + from.written() + "v" + Markup.shortest(-height(each)) + "h" + Markup.shortest(BAR) + "V"
                + Markup.shortest(base) + "Z";
    }

    /** The names of the categories: one text with a place for every letter, as long as each is one. */
    private void axis(Markup markup, double top) {
        var names = data.categories();
        if (names.stream().anyMatch(name -> name.length() > 1)) {
            Canvas.labels(
                    markup,
                    Colour.SOFT,
                    IntStream.range(0, names.size())
                            .mapToObj(each -> label(each, top, names.get(each)))
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
                IntStream.range(0, names.size())
                        .mapToObj(each -> Markup.shortest(each * STEP + STEP / 2))
                        .collect(Collectors.joining(" ")));
        names.forEach(markup::text);
        markup.close();
    }

    private static Label label(int category, double top, String text) {
        return new Label(List.of(text), NUMBERS, category * STEP + STEP / 2, top, Label.Anchor.MIDDLE);
    }
}
