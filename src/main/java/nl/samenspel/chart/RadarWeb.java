package nl.samenspel.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What lies below the lines of a radar: rings, spokes, arcs of quadrants, and all that is written. */
record RadarWeb(RadarPlan plan, List<RadarQuadrant> quadrants) {

    /** Half of what an arc leaves open at an aspect that two quadrants share, in units of the drawing. */
    private static final double OPENING = 7;

    /** Of the numbers of the rings from the upper spoke, at most. */
    private static final double ASIDE = 14;

    void draw(Markup markup) {
        draw(markup, numbers());
    }

    /** @param numbers those of the rings that have room */
    void draw(Markup markup, List<Label> numbers) {
        rings(markup);
        if (!plan.room().isBare()) {
            arcs(markup);
        }
        Canvas.labels(markup, Colour.SOFT, numbers);
        Canvas.labels(markup, Colour.INK, plan.names());
        Canvas.labels(markup, Colour.SOFT, plan.corners());
        Canvas.labels(markup, Colour.INK, plan.key());
    }

    private void rings(Markup markup) {
        var path = new StringBuilder();
        for (int level = 1; level <= plan.levels(); level++) {
            int ring = level;
            path.append(spokes().mapToObj(spoke -> plan.point(spoke, ring, 0).written())
                    .collect(Collectors.joining(" L", "M", " Z")));
        }
        spokes().forEach(spoke -> path.append(Canvas.line(plan.centre(), plan.point(spoke, plan.levels(), 0))));
        Canvas.lines(markup, path.toString());
    }

    private IntStream spokes() {
        return IntStream.range(0, plan.aspects());
    }

    private void arcs(Markup markup) {
        var path = new StringBuilder();
        double radius = plan.radius() + plan.room().gap();
        double opening = OPENING / radius;
        for (RadarQuadrant quadrant : quadrants) {
            int span = Math.floorMod(quadrant.last() - quadrant.first(), plan.aspects());
            double start = RadarPlan.angle(quadrant.first(), plan.aspects()) + opening;
            double end = RadarPlan.angle(quadrant.first() + span, plan.aspects()) - opening;
            if (end > start) {
                String arc = Markup.shortest(radius);
                path.append("M" + around(radius, start).written() + " A" + arc + " " + arc + " 0 "
                        + (end - start > Math.PI ? 1 : 0) + " 1 "
                        + around(radius, end).written());
            }
        }
        if (!path.isEmpty()) {
            Canvas.edges(markup, path.toString(), "none");
        }
    }

    private Point around(double radius, double angle) {
        return new Point(
                plan.centre().x() + radius * Math.sin(angle), plan.centre().y() - radius * Math.cos(angle));
    }

    /** Of the rings, left of the upper spoke, and only as many as can be told apart; none in a bare room. */
    List<Label> numbers() {
        var lettering = plan.room().remarks();
        int step = (int) Math.ceil(lettering.lineHeight() * plan.levels() / plan.radius());
        var numbers = new ArrayList<Label>();
        for (int level = plan.levels(); level >= 1 && !plan.room().isBare(); level -= step) {
            var place = plan.point(0, level, -Math.min(3 * plan.room().mark(), ASIDE));
            numbers.add(new Label(
                    List.of(Integer.toString(level)),
                    lettering,
                    place.x(),
                    place.y() - lettering.lineHeight() / 2,
                    Label.Anchor.END));
        }
        return List.copyOf(numbers);
    }
}
