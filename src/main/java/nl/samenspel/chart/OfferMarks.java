package nl.samenspel.chart;

/** The marks of what is wanted and offered. */
final class OfferMarks {

    static final double WANTED = 7;
    static final double OFFERED = 4.5;
    private static final double PEN = 1.8;
    private static final Mark SQUARE = Mark.filled(Mark.Shape.SQUARE);

    private OfferMarks() {}

    static void wanted(Markup markup, Point middle) {
        Glyph.open(markup, Tone.CUSTOMER);
        markup.empty(
                "circle",
                "class",
                "hollow",
                "cx",
                middle.x(),
                "cy",
                middle.y(),
                "r",
                WANTED,
                "fill",
                Colour.CARD.hex(),
                "stroke",
                "currentColor",
                "stroke-width",
                PEN);
        markup.close();
    }

    static void offered(Markup markup, Point middle) {
        Glyph.openMarks(Glyph.open(markup, Tone.SUPPLIER), 1, SQUARE);
        Glyph.mark(markup, SQUARE, middle, OFFERED / 0.81, "");
        markup.close().close();
    }

    static void fallsShort(Markup markup, Point from, Point to) {
        line(markup, Tone.INK, "falls-short", 5, "none", Canvas.line(from, to));
    }

    static void isMore(Markup markup, Point from, Point to) {
        line(markup, Tone.SUPPLIER, "is-more", 1.6, "2 3", Canvas.line(from, to));
    }

    private static void line(Markup markup, Tone tone, String what, double width, String dashes, String path) {
        Glyph.open(markup, tone);
        markup.empty(
                "path",
                "class",
                what,
                "fill",
                "none",
                "stroke",
                "currentColor",
                "stroke-width",
                width,
                "stroke-dasharray",
                dashes,
                "d",
                path);
        markup.close();
    }
}
