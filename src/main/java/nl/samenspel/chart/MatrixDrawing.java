package nl.samenspel.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenspel.measurement.asked.Measure;

/** A planned matrix, drawn. */
record MatrixDrawing(ImportanceActualMatrix matrix, MatrixPlan plan) {

    String markup() {
        var legend = Legend.ofPairs(plan.room(), matrix.data(), plan.height());
        var markup = Canvas.open(matrix, plan.room(), legend.bottom());
        grid(markup);
        if (!plan.room().isBare()) {
            axes(markup);
        }
        Canvas.labels(markup, Colour.INK, plan.key());
        matrix.data().pairs().forEach(pair -> marks(markup, pair));
        legend.draw(markup);
        return markup.close().toString();
    }

    private void grid(Markup markup) {
        var plot = plan.plot();
        var path = new StringBuilder();
        for (int level = 1; level <= plan.levels(); level++) {
            var at = plan.point(level, level);
            path.append(Canvas.line(new Point(at.x(), plot.top()), new Point(at.x(), plot.bottom())));
            path.append(Canvas.line(new Point(plot.left(), at.y()), new Point(plot.right(), at.y())));
        }
        Canvas.lines(markup, path.toString());
        Canvas.edges(
                markup, Canvas.line(plan.point(0.5, 0.5), plan.point(plan.levels() + 0.5, plan.levels() + 0.5)), "2 4");
    }

    private void axes(Markup markup) {
        var lettering = plan.room().remarks();
        var plot = plan.plot();
        var wording = matrix.wording();
        var labels = new ArrayList<Label>();
        for (int level = 1; level <= plan.levels(); level++) {
            var at = plan.point(level, level);
            var number = List.of(Integer.toString(level));
            labels.add(new Label(number, lettering, at.x(), plot.bottom() + 2, Label.Anchor.MIDDLE));
            labels.add(new Label(
                    number, lettering, plot.left() - 5, at.y() - lettering.lineHeight() / 2, Label.Anchor.END));
        }
        labels.add(new Label(
                List.of("↑ " + wording.measure(Measure.IMPORTANCE)), lettering, plot.left(), 0, Label.Anchor.START));
        labels.add(new Label(
                List.of(wording.measure(Measure.ACTUAL) + " →"),
                lettering,
                plot.right(),
                plot.bottom() + 2 + lettering.lineHeight(),
                Label.Anchor.END));
        Canvas.labels(markup, Colour.SOFT, labels);
    }

    private void marks(Markup markup, Pair pair) {
        Glyph.openMarks(
                Glyph.open(markup, pair.tone()),
                plan.room().pen(),
                pair.actual().mark());
        for (MatrixMark mark : plan.marks()) {
            if (mark.pair().equals(pair)) {
                Glyph.mark(
                        markup, pair.actual().mark(), mark.place(), plan.room().mark(), said(mark));
            }
        }
        markup.close().open("g", "fill", "currentColor", "font-weight", "600");
        for (int each = 0; each < plan.numbers().size(); each++) {
            if (plan.marks().get(each).pair().equals(pair)) {
                plan.numbers().get(each).draw(markup);
            }
        }
        markup.close().close();
    }

    private String said(MatrixMark mark) {
        return mark.pair().name() + " · "
                + mark.aspects().stream()
                        .map(number -> matrix.data().aspects().get(number - 1).name())
                        .collect(Collectors.joining(", "));
    }
}
