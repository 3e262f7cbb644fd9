package nl.samenspel.chart;

/** The marks of wishes: circles of people, the bracket of a range, the frame of what was agreed, the line of a minimum. */
final class WishMarks {

    static final double PERSON = 4.4;

    /** From person to person. */
    static final double PITCH = 12;

    /** Half the height of a bracket’s ends. */
    static final double END = 7;

    private static final double MINIMUM = 12;
    private static final Mark CIRCLE = Mark.hollow(Mark.Shape.CIRCLE);

    private WishMarks() {}

    static void person(Markup markup, Point middle) {
        Glyph.openMarks(Glyph.open(markup, Tone.CUSTOMER), 0.9, CIRCLE);
        Glyph.mark(markup, CIRCLE, middle, PERSON / 1.2, "");
        markup.close().close();
    }

    static void range(Markup markup, double from, double to, double y) {
        Glyph.open(markup, Tone.CUSTOMER);
        stroke(
                markup,
                "range",
                2,
                "M" + new Point(from + END / 2, y - END).written() + " H" + Markup.shortest(from) + " V"
                        + Markup.shortest(y + END) + " h" + Markup.shortest(END / 2)
                        + Canvas.line(new Point(from, y), new Point(to, y))
                        + "M" + new Point(to - END / 2, y - END).written() + " H" + Markup.shortest(to) + " V"
                        + Markup.shortest(y + END) + " h" + Markup.shortest(-END / 2));
        markup.close();
    }

    static void frame(Markup markup, Box box) {
        Glyph.open(markup, Tone.INK);
        markup.empty(
                "rect",
                "class",
                "agreed",
                "x",
                box.left(),
                "y",
                box.top(),
                "width",
                box.right() - box.left(),
                "height",
                box.bottom() - box.top(),
                "fill",
                "none",
                "stroke",
                "currentColor",
                "stroke-width",
                1.8);
        markup.close();
    }

    /** @param middle of the line */
    static void minimum(Markup markup, Point middle) {
        Glyph.open(markup, Tone.INK);
        stroke(
                markup,
                "minimum",
                2,
                Canvas.line(new Point(middle.x() - MINIMUM, middle.y()), new Point(middle.x() + MINIMUM, middle.y())));
        markup.close();
    }

    private static void stroke(Markup markup, String what, double width, String path) {
        markup.empty("path", "class", what, "fill", "none", "stroke", "currentColor", "stroke-width", width, "d", path);
    }
}
