package nl.samenspel.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspel.measurement.Measure;
import nl.samenspel.party.Party;

/** A planned dumbbell chart, drawn. */
record DumbbellDrawing(Dumbbell dumbbell, DumbbellPlan plan) {

    String markup() {
        var markup = Canvas.open(dumbbell, plan.room(), plan.height());
        grid(markup);
        Canvas.labels(
                markup,
                Colour.INK,
                plan.rows().stream().map(DumbbellPlan.Row::name).toList());
        for (Party party : AspectMarks.parties(dumbbell.aspects())) {
            Glyph.openParty(markup, party);
            gaps(markup, party);
            marks(markup, Series.of(party, Measure.IMPORTANCE));
            marks(markup, Series.of(party, Measure.ACTUAL));
            markup.close();
        }
        return markup.close().toString();
    }

    private void grid(Markup markup) {
        var path = new StringBuilder();
        for (DumbbellPlan.Row row : plan.rows()) {
            for (int level = 1; level <= plan.levels(); level++) {
                path.append(Canvas.line(new Point(plan.x(level), row.grid()), new Point(plan.x(level), row.bottom())));
            }
            path.append(Canvas.line(
                    new Point(0, row.bottom()), new Point(plan.room().width(), row.bottom())));
        }
        Canvas.lines(markup, path.toString());
        var lettering = plan.room().remarks();
        Canvas.labels(
                markup,
                Colour.SOFT,
                IntStream.rangeClosed(1, plan.levels())
                        .mapToObj(level -> new Label(
                                List.of(Integer.toString(level)), lettering, plan.x(level), 0, Label.Anchor.MIDDLE))
                        .toList());
    }

    /** A line from importance to actual for every aspect that has both. */
    private void gaps(Markup markup, Party party) {
        var path = plan.rows().stream()
                .filter(row -> row.aspect().gap(party).isPresent())
                .map(row -> Canvas.line(
                        place(row, Series.of(party, Measure.IMPORTANCE)), place(row, Series.of(party, Measure.ACTUAL))))
                .collect(Collectors.joining());
        if (!path.isEmpty()) {
            markup.empty("path", "d", path, "stroke", "currentColor", "stroke-width", 1.6, "stroke-opacity", 0.6);
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
