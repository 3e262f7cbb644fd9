package nl.samenspel.chart;

import java.util.List;

/** The lines of lots, and the discs that hold their letters. All are ink: what tells them apart is seen without colours. */
final class LotGlyph {

    private static final List<String> DASHES = List.of("none", "10 4", "2 4", "10 4 2 4", "14 3", "1 3");

    /** How many lines can be told apart. */
    static final int STROKES = DASHES.size();

    /** How far apart the middles of two discs are, beyond both their halves. */
    static final double BETWEEN = 2;

    private static final double PEN = 1.9;
    private static final double RIM = 1.5;
    private static final double LETTER = 1.5;
    private static final double TWO_LETTERS = 1.15;

    /** From the middle of a capital to its foot, in parts of its size. */
    private static final double FOOT = 0.36;

    private static final double SAMPLE_WIDTH = 40;
    private static final double SAMPLE_HEIGHT = 20;
    private static final double SAMPLE_HALF = 8;

    private LotGlyph() {}

    /** @param lot its place, from 0 */
    static void line(Markup markup, int lot, String path) {
        markup.empty(
                "path",
                "d",
                path,
                "fill",
                "none",
                "stroke",
                "currentColor",
                "stroke-width",
                PEN,
                "stroke-dasharray",
                DASHES.get(lot));
    }

    /** @param said on pointing at it; may be empty */
    static void disc(Markup markup, String letter, Point middle, double half, String said) {
        disc(markup, letter, middle, half, said, RIM);
    }

    /** The letter without a rim, as where it stands is no level. */
    static void letter(Markup markup, String letter, Point middle, double half, String said) {
        disc(markup, letter, middle, half, said, 0);
    }

    private static void disc(Markup markup, String letter, Point middle, double half, String said, double rim) {
        double size = half * (letter.codePointCount(0, letter.length()) > 1 ? TWO_LETTERS : LETTER);
        markup.open("g", "class", "lot");
        if (!said.isEmpty()) {
            markup.open("title").text(said).close();
        }
        markup.empty(
                "circle",
                "class",
                "hollow",
                "cx",
                middle.x(),
                "cy",
                middle.y(),
                "r",
                half,
                "fill",
                Colour.CARD.hex(),
                "stroke",
                "currentColor",
                "stroke-width",
                rim);
        markup.open(
                        "text",
                        "x",
                        middle.x(),
                        "y",
                        middle.y() + size * FOOT,
                        "text-anchor",
                        "middle",
                        "font-size",
                        size,
                        "font-weight",
                        "700",
                        "fill",
                        "currentColor")
                .text(letter)
                .close();
        markup.close();
    }

    /** An entry of a legend on a page. */
    static void entry(Markup markup, int lot, LotLine line) {
        markup.open("svg", "width", SAMPLE_WIDTH, "height", SAMPLE_HEIGHT, "aria-hidden", "true");
        Glyph.open(markup, Tone.INK);
        sample(markup, lot, line.letter(), new Point(SAMPLE_WIDTH / 2, SAMPLE_HEIGHT / 2), SAMPLE_WIDTH, SAMPLE_HALF);
        markup.close().close();
        markup.open("span", "class", "visually-hidden")
                .text(line.letter() + " ")
                .close();
        markup.open("span").text(line.name()).close();
    }

    static void sample(Markup markup, int lot, String letter, Point middle, double width, double half) {
        var from = new Point(middle.x() - width / 2, middle.y());
        line(markup, lot, Canvas.line(from, new Point(middle.x() + width / 2, middle.y())));
        disc(markup, letter, middle, half, "");
    }
}
