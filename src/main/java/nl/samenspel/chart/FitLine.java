package nl.samenspel.chart;

import java.util.List;

/**
 * How well a candidate fits, on a line from 0 to 1, or from where to where that can be when levels are missing; with its number below.
 *
 * @param low the same as {@code high} where no level is missing
 * @param number as it is written
 * @param words what somebody who cannot see it hears
 */
public record FitLine(double low, double high, String number, String words) {

    private static final double WIDTH = 120;
    private static final double MARGIN = 9;
    private static final double LINE = 11;
    private static final double HALF_TICK = 4;
    private static final double HALF_BLOCK = 6;
    private static final double HALF_MARK = 6;

    /** Bold figures are wider than letters on the whole. */
    static final double WIDER = 1.12;

    private static final Lettering NUMBERS = new Lettering(14, true);

    /** The drawing, with its words as its name. */
    public String svg() {
        double top = LINE + HALF_BLOCK + 3;
        return Canvas.drawing("fit-line", WIDTH, top + NUMBERS.lineHeight() + 1, words, markup -> {
            Canvas.edges(
                    markup,
                    Canvas.line(at(0, 0), at(1, 0))
                            + upright(0, HALF_TICK)
                            + upright(0.5, HALF_TICK)
                            + upright(1, HALF_TICK),
                    "none");
            draw(markup);
            Canvas.labels(
                    markup,
                    Colour.INK,
                    List.of(new Label(List.of(number), NUMBERS, middle(), top, Label.Anchor.MIDDLE)));
        });
    }

    private boolean isInterval() {
        return high > low;
    }

    private void draw(Markup markup) {
        Glyph.open(markup, Tone.INK);
        stroke(markup, 3, Canvas.line(at(0, 0), at(low, 0)));
        if (isInterval()) {
            markup.empty(
                    "rect",
                    "x",
                    at(low, 0).x(),
                    "y",
                    LINE - HALF_BLOCK,
                    "width",
                    at(high, 0).x() - at(low, 0).x(),
                    "height",
                    2 * HALF_BLOCK,
                    "fill",
                    "currentColor",
                    "fill-opacity",
                    "0.3");
            stroke(markup, 1.6, upright(low, HALF_BLOCK) + upright(high, HALF_BLOCK));
        } else {
            var mark = Mark.filled(Mark.Shape.DIAMOND);
            Glyph.openMarks(markup, 1, mark);
            Glyph.mark(markup, mark, at(low, 0), HALF_MARK, "");
            markup.close();
        }
        markup.close();
    }

    private static void stroke(Markup markup, double width, String path) {
        markup.empty("path", "d", path, "fill", "none", "stroke", "currentColor", "stroke-width", width);
    }

    private static String upright(double share, double half) {
        return Canvas.line(at(share, -half), at(share, half));
    }

    private static Point at(double share, double down) {
        return new Point(MARGIN + share * (WIDTH - 2 * MARGIN), LINE + down);
    }

    /** Of the number: below what it says, within the drawing. */
    private double middle() {
        double half = Math.min(NUMBERS.width(number) * WIDER / 2, WIDTH / 2);
        return Math.clamp(at((low + high) / 2, 0).x(), half, WIDTH - half);
    }
}
