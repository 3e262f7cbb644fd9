package nl.samenspel.chart;

import java.util.List;
import nl.samenspel.party.Party;

/** A chart with its legend and its words, as an element of a page. */
final class ChartFigure {

    private static final double SAMPLE_WIDTH = 34;
    private static final double SAMPLE_HEIGHT = 14;

    private ChartFigure() {}

    static String withToggles(Chart chart, List<Series> shown) {
        var markup = open(chart);
        markup.open("fieldset", "class", "toggles chart-legend");
        markup.open("legend", "class", "visually-hidden")
                .text(chart.wording().say("chart.show"))
                .close();
        for (Series series : shown) {
            markup.open("label", "class", "toggle")
                    .empty("input", "type", "checkbox", "class", "show-" + series.slug(), "checked", "checked");
            entry(markup, chart, series);
            markup.close();
        }
        return rest(markup.close(), chart);
    }

    static String withLegend(Chart chart, List<Series> shown) {
        var markup = open(chart).open("ul", "class", "chart-legend");
        for (Series series : shown) {
            markup.open("li");
            entry(markup, chart, series);
            markup.close();
        }
        return rest(markup.close(), chart);
    }

    static String withParties(Chart chart, List<Party> shown) {
        var markup = open(chart).open("ul", "class", "chart-legend");
        for (Party party : shown) {
            markup.open("li").open("span", "class", "party " + party.slug());
            markup.text(chart.wording().party(party)).close().close();
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

    private static void entry(Markup markup, Chart chart, Series series) {
        markup.open("svg", "width", SAMPLE_WIDTH, "height", SAMPLE_HEIGHT, "aria-hidden", "true");
        Glyph.openParty(markup, series.party());
        Glyph.line(markup, series.measure(), "M0 7 H34");
        Glyph.openMarks(markup, series.measure());
        Glyph.mark(markup, series, new Point(SAMPLE_WIDTH / 2, SAMPLE_HEIGHT / 2), Room.WIDE.mark(), "");
        markup.close().close().close();
        markup.open("span").text(series.name(chart.wording())).close();
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
