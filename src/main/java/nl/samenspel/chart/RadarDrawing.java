package nl.samenspel.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A planned radar, drawn. */
record RadarDrawing(Radar radar, RadarPlan plan) {

    String markup() {
        var legend = Legend.ofLines(plan.room(), radar.data(), plan.height());
        var markup = Canvas.open(radar, plan.room(), legend.bottom());
        new RadarWeb(plan, radar.quadrants()).draw(markup);
        var lines = radar.data().lines();
        var places = RadarPlaces.of(plan, radar.data());
        RadarPlaces.upperFirst(lines)
                .reversed()
                .forEach(line -> line(markup, lines.indexOf(line) + 1, line, places.of(line)));
        legend.draw(markup);
        return markup.close().toString();
    }

    private void line(Markup markup, int number, Line line, List<Optional<Point>> places) {
        Glyph.open(markup, line.tone()).open("g", "class", ChartFigure.classes(number, line));
        String path = BrokenLine.around(places);
        if (!path.isEmpty()) {
            Glyph.line(markup, plan.room(), line.stroke(), path);
        }
        Glyph.openMarks(markup, plan.room().pen(), line.mark());
        IntStream.range(0, plan.aspects()).forEach(spoke -> {
            var aspect = radar.data().aspects().get(spoke);
            places.get(spoke)
                    .ifPresent(place ->
                            Glyph.mark(markup, line.mark(), place, plan.room().mark(), said(aspect, line)));
        });
        markup.close().close().close();
    }

    private String said(AspectMarks aspect, Line line) {
        return Sentences.mark(radar.wording(), aspect, line, aspect.mark(line).orElseThrow());
    }
}
