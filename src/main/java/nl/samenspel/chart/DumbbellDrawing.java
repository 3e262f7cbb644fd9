package nl.samenspel.chart;

import java.util.List;
import java.util.stream.IntStream;
import nl.samenspel.measurement.Measure;
import nl.samenspel.measurement.Party;

/** A planned dumbbell chart, drawn. */
record DumbbellDrawing(Dumbbell dumbbell, DumbbellPlan plan) {

    String markup() {
        var markup = Canvas.open(dumbbell, plan.room(), plan.height());
        grid(markup);
        Canvas.labels(
                markup,
                "chart-text",
                plan.rows().stream().map(DumbbellPlan.Row::name).toList());
        for (Party party : AspectMarks.parties(dumbbell.aspects())) {
            Glyph.openParty(markup, party);
            plan.rows().forEach(row -> gap(markup, row, party));
            marks(markup, Series.of(party, Measure.IMPORTANCE));
            marks(markup, Series.of(party, Measure.ACTUAL));
            markup.close();
        }
        return markup.close().toString();
    }

    private void grid(Markup markup) {
        markup.open("g", "class", "chart-line", "color", "#ddd8cd", "stroke", "currentColor");
        for (DumbbellPlan.Row row : plan.rows()) {
            for (int level = 1; level <= plan.levels(); level++) {
                markup.empty("line", "x1", plan.x(level), "x2", plan.x(level), "y1", row.grid(), "y2", row.bottom());
            }
            markup.empty("line", "x1", 0.0, "x2", plan.room().width(), "y1", row.bottom(), "y2", row.bottom());
        }
        markup.close();
        var lettering = plan.room().remarks();
        Canvas.labels(
                markup,
                "chart-soft",
                IntStream.rangeClosed(1, plan.levels())
                        .mapToObj(level -> new Label(
                                List.of(Integer.toString(level)), lettering, plan.x(level), 0, Label.Anchor.MIDDLE))
                        .toList());
    }

    /** A line from importance to actual, when there are both. */
    private void gap(Markup markup, DumbbellPlan.Row row, Party party) {
        if (row.aspect().gap(party).isPresent()) {
            var from = place(row, Series.of(party, Measure.IMPORTANCE));
            var to = place(row, Series.of(party, Measure.ACTUAL));
            markup.open("g", "stroke", "currentColor", "stroke-width", 1.6, "stroke-opacity", 0.6)
                    .empty("line", "x1", from.x(), "x2", to.x(), "y1", from.y(), "y2", to.y())
                    .close();
        }
    }

    private void marks(Markup markup, Series series) {
        Glyph.openMarks(Glyph.openSeries(markup, series), series.measure());
        for (DumbbellPlan.Row row : plan.rows()) {
            row.aspect()
                    .mark(series)
                    .ifPresent(amount -> Glyph.mark(
                            markup,
                            series,
                            place(row, series),
                            plan.room().mark(),
                            Sentences.mark(dumbbell.wording(), row.aspect(), series, amount)));
        }
        markup.close().close();
    }

    private Point place(DumbbellPlan.Row row, Series series) {
        double value = row.aspect().mark(series).orElseThrow().value().toDouble();
        return plan.point(row, series.party(), value);
    }
}
