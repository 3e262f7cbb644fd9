package nl.samenspel.chart;

import java.util.Optional;
import nl.samenspel.measurement.statistics.Amount;

/**
 * What a level was, is expected to be and has become, on one line of the scale, small enough to stand in a row of a table.
 *
 * @param before the level from which it starts
 * @param low end of the interval that holds the level four times out of five; {@code point} lies in it, up to {@code high}
 * @param target the level that is aimed for
 * @param words what somebody who cannot see it hears
 */
public record ForecastStrip(
        int levels,
        Optional<Amount> before,
        Amount low,
        Amount point,
        Amount high,
        Optional<Amount> realised,
        Optional<Amount> target,
        String words) {

    private static final double WIDTH = 220;
    private static final double HEIGHT = 26;
    private static final double MARGIN = 8;
    private static final double HALF_BLOCK = 6;
    private static final double HALF_BAR = 11;
    private static final double HALF_MARK = 5;

    /** The drawing, with its words as its name. */
    public String svg() {
        return Canvas.drawing("strip", WIDTH, HEIGHT, words, this::draw);
    }

    private void draw(Markup markup) {
        Canvas.lines(markup, scale());
        block(markup);
        before.ifPresent(level -> mark(markup, Mark.filled(Mark.Shape.DIAMOND), level));
        target.ifPresent(level -> mark(markup, Mark.hollow(Mark.Shape.DIAMOND), level));
        realised.ifPresent(level -> upright(markup, level, HALF_BAR, 4));
    }

    private String scale() {
        var path = new StringBuilder();
        for (int level = 1; level <= levels; level++) {
            double x = MARGIN + (level - 1) * step();
            path.append(Canvas.line(new Point(x, 0), new Point(x, HEIGHT)));
        }
        return path.toString();
    }

    private void block(Markup markup) {
        markup.empty(
                "rect",
                "class",
                Colour.EDGE.look(),
                "color",
                Colour.EDGE.hex(),
                "fill",
                "currentColor",
                "fill-opacity",
                "0.3",
                "x",
                x(low),
                "y",
                HEIGHT / 2 - HALF_BLOCK,
                "width",
                x(high) - x(low),
                "height",
                2 * HALF_BLOCK);
        upright(markup, low, HALF_BLOCK, 1.6);
        upright(markup, high, HALF_BLOCK, 1.6);
        upright(markup, point, HALF_BLOCK, 1);
    }

    private void upright(Markup markup, Amount at, double half, double width) {
        markup.empty(
                "path",
                "class",
                Colour.INK.look(),
                "color",
                Colour.INK.hex(),
                "fill",
                "none",
                "stroke",
                "currentColor",
                "stroke-width",
                width,
                "d",
                Canvas.line(new Point(x(at), HEIGHT / 2 - half), new Point(x(at), HEIGHT / 2 + half)));
    }

    private void mark(Markup markup, Mark mark, Amount at) {
        Glyph.openMarks(Glyph.open(markup, Tone.INK), 1, mark);
        Glyph.mark(markup, mark, new Point(x(at), HEIGHT / 2), HALF_MARK, "");
        markup.close().close();
    }

    private double step() {
        return (WIDTH - 2 * MARGIN) / (levels - 1);
    }

    private double x(Amount at) {
        return MARGIN + (at.value().toDouble() - 1) * step();
    }
}
