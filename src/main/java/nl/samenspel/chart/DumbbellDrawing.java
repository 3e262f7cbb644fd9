package nl.samenspel.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A planned dumbbell chart, drawn. */
record DumbbellDrawing(Dumbbell dumbbell, DumbbellPlan plan) {

    String markup() {
        var legend = Legend.ofLines(plan.room(), dumbbell.data(), plan.height());
        var markup = Canvas.open(dumbbell, plan.room(), legend.bottom());
        grid(markup);
        Canvas.labels(
                markup,
                Colour.INK,
                plan.rows().stream().flatMap(row -> row.name().stream()).toList());
        for (int lane = 0; lane < dumbbell.data().pairs().size(); lane++) {
            var pair = dumbbell.data().pairs().get(lane);
            Glyph.open(markup, pair.tone());
            gaps(markup, lane, pair);
            marks(markup, lane, pair.importance());
            marks(markup, lane, pair.actual());
            markup.close();
        }
        legend.draw(markup);
        return markup.close().toString();
    }

    private void grid(Markup markup) {
        var path = new StringBuilder();
        for (DumbbellPlan.Row row : plan.rows()) {
            for (int level = plan.lowest(); level <= plan.highest(); level++) {
                path.append(Canvas.line(new Point(plan.x(level), row.grid()), new Point(plan.x(level), row.bottom())));
            }
            path.append(Canvas.line(
                    new Point(0, row.bottom()), new Point(plan.room().width(), row.bottom())));
        }
        Canvas.lines(markup, path.toString());
        if (!plan.room().isBare()) {
            levels(markup);
        }
    }

    private void levels(Markup markup) {
        var lettering = plan.room().remarks();
        Canvas.labels(
                markup,
                Colour.SOFT,
                IntStream.rangeClosed(plan.lowest(), plan.highest())
                        .mapToObj(level -> new Label(
                                List.of(Integer.toString(level)), lettering, plan.x(level), 0, Label.Anchor.MIDDLE))
                        .toList());
    }

    /** A line from importance to actual for every aspect that has both. */
    private void gaps(Markup markup, int lane, Pair pair) {
        var path = plan.rows().stream()
                .filter(row -> row.aspect().gap(pair).isPresent())
                .map(row -> Canvas.line(place(row, lane, pair.importance()), place(row, lane, pair.actual())))
                .collect(Collectors.joining());
        if (!path.isEmpty()) {
            markup.empty(
                    "path",
                    "d",
                    path,
                    "stroke",
                    "currentColor",
                    "stroke-width",
                    1.6 * plan.room().pen(),
                    "stroke-opacity",
                    0.6);
        }
    }

    private void marks(Markup markup, int lane, Line line) {
        Glyph.openMarks(markup.open("g", "class", line.slug()), plan.room().pen(), line.mark());
        for (DumbbellPlan.Row row : plan.rows()) {
            row.aspect()
                    .mark(line)
                    .ifPresent(amount -> Glyph.mark(
                            markup,
                            line.mark(),
                            place(row, lane, line),
                            plan.room().mark(),
                            Sentences.mark(dumbbell.wording(), row.aspect(), line, amount)));
        }
        markup.close().close();
    }

    private Point place(DumbbellPlan.Row row, int lane, Line line) {
        double value = row.aspect().mark(line).orElseThrow().value().toDouble();
        return plan.point(row, lane, value);
    }
}
