package nl.samenspel.chart;

/**
 * How much room the picture of a trend has. Lengths are in units of the drawing, in which letters keep a readable size.
 *
 * @param slug its place in the class of the drawing
 * @param height from the highest level to the lowest
 * @param mark half the width of a mark
 */
public record TrendRoom(String slug, double width, double height, Lettering letters, double mark) {

    /** One of several beside each other. */
    public static final TrendRoom PANEL = new TrendRoom("panel", 224, 96, new Lettering(12, false), 4);

    /** A whole column of a page. */
    public static final TrendRoom WIDE = new TrendRoom("wide", 620, 260, new Lettering(13, false), 5);

    /** A phone of which it takes the width. */
    public static final TrendRoom NARROW = new TrendRoom("narrow", 280, 190, new Lettering(12, false), 4.5);
}
