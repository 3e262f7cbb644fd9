package nl.samenspel.chart;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspel.measurement.statistics.Fraction;

/** A planned trend, drawn. */
record TrendDrawing(TrendPanel panel, TrendPlan plan) {

    private static final String DASHES = "3 3";

    String markup() {
        var room = plan.room();
        return Canvas.drawing("chart-" + room.slug(), room.width(), plan.bottom(), panel.words(), this::draw);
    }

    private void draw(Markup markup) {
        Canvas.lines(markup, levels());
        Canvas.labels(markup, Colour.SOFT, plan.numbers());
        Canvas.labels(markup, Colour.SOFT, plan.dates());
        Canvas.labels(markup, Colour.SOFT, plan.events());
        IntStream.range(0, panel.events().size()).forEach(event -> upright(markup, event));
        panel.lines().forEach(line -> draw(markup, line));
    }

    private String levels() {
        return IntStream.rangeClosed(1, plan.levels())
                .mapToObj(level -> Canvas.line(
                        new Point(plan.left(), plan.y(level)),
                        new Point(plan.room().width(), plan.y(level))))
                .collect(Collectors.joining());
    }

    /** Dashed, and across all levels, as nothing else is. */
    private void upright(Markup markup, int event) {
        double x = plan.uprights().get(event);
        markup.open("g", "class", "event").open("title").text(panel.said(event)).close();
        Canvas.edges(markup, Canvas.line(new Point(x, plan.top()), new Point(x, plan.y(1))), DASHES);
        markup.close();
    }

    /** Ranges below the line, and marks above both. */
    private void draw(Markup markup, TrendLine of) {
        var line = of.line();
        Glyph.open(markup, line.tone());
        markup.open("g", "class", line.slug());
        path(markup, "range", 1.2, ranges(of));
        path(markup, "joined", 1.8, joined(of));
        Glyph.openMarks(markup, 1, line.mark());
        of.shown()
                .forEach(moment -> Glyph.mark(
                        markup, line.mark(), place(of, moment), plan.room().mark() / 0.9, panel.said(of, moment)));
        markup.close().close().close();
    }

    private static void path(Markup markup, String what, double width, String path) {
        if (!path.isEmpty()) {
            markup.empty(
                    "path", "class", what, "d", path, "fill", "none", "stroke", "currentColor", "stroke-width", width);
        }
    }

    private String ranges(TrendLine of) {
        return of.shown()
                .mapToObj(moment -> of.marks()
                        .get(moment)
                        .flatMap(TrendMark::range)
                        .map(range -> Canvas.line(place(of, moment, range.low()), place(of, moment, range.high())))
                        .orElse(""))
                .collect(Collectors.joining());
    }

    private String joined(TrendLine of) {
        return of.shown()
                .filter(of::isJoined)
                .mapToObj(moment -> Canvas.line(place(of, moment - 1), place(of, moment)))
                .collect(Collectors.joining());
    }

    private Point place(TrendLine of, int moment) {
        return place(of, moment, of.marks().get(moment).orElseThrow().mean().value());
    }

    private Point place(TrendLine of, int moment, Fraction level) {
        return plan.point(of.line().tone(), moment, level.toDouble());
    }
}
