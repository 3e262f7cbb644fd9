package nl.samenspel.chart;

import java.util.function.BiConsumer;

/** What the marks of a drawing mean, on the page beside it. */
final class MarkLegend {

    private static final double WIDTH = 34;
    private static final double HEIGHT = 18;

    private final Markup markup = new Markup().open("ul", "class", "chart-legend");

    /**
     * @param called nothing is written where it is empty
     * @param mark draws it around a place
     */
    void entry(String called, BiConsumer<Markup, Point> mark) {
        if (called.isEmpty()) {
            return;
        }
        markup.open("li").open("svg", "width", WIDTH, "height", HEIGHT, "aria-hidden", "true");
        mark.accept(markup, new Point(WIDTH / 2, HEIGHT / 2));
        markup.close();
        markup.open("span").text(called).close();
        markup.close();
    }

    String markup() {
        return markup.close().toString();
    }
}
