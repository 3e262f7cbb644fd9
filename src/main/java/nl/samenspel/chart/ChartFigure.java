package nl.samenspel.chart;

import java.util.List;

/** A chart with its legend and its words, as an element of a page. */
final class ChartFigure {

    /** How many lines the style sheet can switch off, by their number. */
    static final int SWITCHES = 8;

    private static final double SAMPLE_WIDTH = 34;
    private static final double SAMPLE_HEIGHT = 14;

    private ChartFigure() {}

    /** The classes of a line's group: its own, and the one by which a switch finds it, as long as there are switches. */
    static String classes(int number, Line line) {
        return number <= SWITCHES ? line.slug() + " line-" + number : line.slug();
    }

    /** Every line with a switch, as long as there are switches. */
    static String withToggles(Chart chart) {
        var markup = open(chart);
        markup.open("fieldset", "class", "toggles chart-legend");
        markup.open("legend", "class", "visually-hidden")
                .text(chart.wording().say("chart.show"))
                .close();
        int number = 0;
        for (Line line : chart.data().lines()) {
            number++;
            markup.open(number <= SWITCHES ? "label" : "span", "class", "toggle");
            if (number <= SWITCHES) {
                markup.empty("input", "type", "checkbox", "class", "show-" + number, "checked", "checked");
            }
            entry(markup, line);
            markup.close();
        }
        return rest(markup.close(), chart);
    }

    static String withLines(Chart chart) {
        return rest(open(chart).add(legend(chart.data().lines())), chart);
    }

    /** Which line is which. */
    static String legend(List<Line> lines) {
        var markup = new Markup().open("ul", "class", "chart-legend");
        for (Line line : lines) {
            markup.open("li");
            entry(markup, line);
            markup.close();
        }
        return markup.close().toString();
    }

    static String withPairs(Chart chart) {
        var markup = open(chart).open("ul", "class", "chart-legend");
        for (Pair pair : chart.data().pairs()) {
            markup.open("li");
            entry(markup, pair);
            markup.close();
        }
        return rest(markup.close(), chart);
    }

    private static Markup open(Chart chart) {
        if (!chart.id().matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("not an id: " + chart.id());
        }
        return new Markup()
                .open("figure", "class", "chart", "id", chart.id())
                .open("figcaption")
                .text(chart.caption())
                .close();
    }

    private static void entry(Markup markup, Line line) {
        sample(markup, line, SAMPLE_WIDTH);
        markup.open("span").text(line.name()).close();
    }

    /** Parties are called as everywhere on a page. */
    private static void entry(Markup markup, Pair pair) {
        switch (pair.tone()) {
            case CUSTOMER, SUPPLIER ->
                markup.open("span", "class", "party " + pair.tone().colour().slug());
            case INK -> {
                sample(markup, pair.actual(), 0);
                markup.open("span");
            }
        }
        markup.text(pair.name()).close();
    }

    /** @param width of the line through the mark, or 0 */
    private static void sample(Markup markup, Line line, double width) {
        markup.open("svg", "width", SAMPLE_WIDTH, "height", SAMPLE_HEIGHT, "aria-hidden", "true");
        Glyph.sample(markup, Room.WIDE, line, new Point(SAMPLE_WIDTH / 2, SAMPLE_HEIGHT / 2), width);
        markup.close();
    }

    private static String rest(Markup markup, Chart chart) {
        markup.add(chart.svg(Room.WIDE)).add(chart.svg(Room.NARROW));
        markup.open("details")
                .open("summary")
                .text(chart.wording().say("chart.in-words"))
                .close();
        markup.open("ul");
        chart.words().forEach(sentence -> markup.open("li").text(sentence).close());
        return markup.close().close().close().toString();
    }
}
