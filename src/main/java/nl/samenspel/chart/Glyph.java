package nl.samenspel.chart;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Marks and lines. */
final class Glyph {

    /** Round is as wide as it is said to be; the others are drawn until they weigh as much. */
    private static final double SQUARE = 0.9;

    private static final double DIAMOND = 1.25;
    private static final double TRIANGLE = 1.45;

    private Glyph() {}

    /** Opens a group in a colour; the attribute holds where no style sheet does. */
    static Markup open(Markup markup, Tone tone) {
        var colour = tone.colour();
        return markup.open("g", "class", colour.look(), "color", colour.hex());
    }

    static void line(Markup markup, Room room, Stroke stroke, String path) {
        markup.empty(
                "path",
                "d",
                path,
                "fill",
                "none",
                "stroke",
                "currentColor",
                "stroke-width",
                stroke.width(room.pen()),
                "stroke-dasharray",
                stroke.dashes(room.pen()));
    }

    /**
     * Opens the group that marks of a kind stand in.
     *
     * @param pen thickness of lines, 1 in a column of a page
     */
    static Markup openMarks(Markup markup, double pen, Mark mark) {
        return mark.isHollow()
                ? markup.open(
                        "g",
                        "class",
                        "hollow",
                        "fill",
                        Colour.CARD.hex(),
                        "stroke",
                        "currentColor",
                        "stroke-width",
                        1.6 * pen)
                : markup.open("g", "class", "edged", "fill", "currentColor", "stroke", Colour.CARD.hex());
    }

    /**
     * A mark; a hollow one is a little larger, so that a filled one can stand in it.
     *
     * @param half of its width
     * @param said on pointing at it; may be empty
     */
    static void mark(Markup markup, Mark mark, Point place, double half, String said) {
        double reach = half * (mark.isHollow() ? 1.2 : 0.9);
        switch (mark.shape()) {
            case CIRCLE -> markup.open("circle", "cx", place.x(), "cy", place.y(), "r", reach);
            case SQUARE -> {
                double edge = reach * SQUARE;
                markup.open(
                        "rect", "x", place.x() - edge, "y", place.y() - edge, "width", 2 * edge, "height", 2 * edge);
            }
            case DIAMOND -> polygon(markup, place, reach * DIAMOND, 4);
            case TRIANGLE -> polygon(markup, place, reach * TRIANGLE, 3);
        }
        if (!said.isEmpty()) {
            markup.open("title").text(said).close();
        }
        markup.close();
    }

    /**
     * A mark by itself, to show which it is.
     *
     * @param width of the line through it, or 0
     */
    static void sample(Markup markup, Room room, Line line, Point middle, double width) {
        open(markup, line.tone());
        if (width > 0) {
            var from = new Point(middle.x() - width / 2, middle.y());
            line(markup, room, line.stroke(), "M" + from.written() + " H" + Markup.shortest(middle.x() + width / 2));
        }
        openMarks(markup, room.pen(), line.mark());
        mark(markup, line.mark(), middle, room.mark(), "");
        markup.close().close();
    }

    /** All its corners are equally far from the place, the first straight above it. */
    private static void polygon(Markup markup, Point place, double reach, int corners) {
        var points = IntStream.range(0, corners)
                .mapToObj(corner -> 2 * Math.PI * corner / corners)
                .map(angle -> new Point(place.x() + reach * Math.sin(angle), place.y() - reach * Math.cos(angle)))
                .map(Point::written)
                .collect(Collectors.joining(" "));
        markup.open("polygon", "points", points);
    }
}
