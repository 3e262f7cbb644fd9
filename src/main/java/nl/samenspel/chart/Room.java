package nl.samenspel.chart;

/**
 * How much room a chart has. All lengths are in units of the drawing, and letters keep a readable size everywhere.
 *
 * @param slug its place in the class of a drawing
 * @param width of the drawing
 * @param mark half the width of a mark
 * @param pen thickness of lines, 1 in a column of a page
 * @param largestRadius of a radar
 * @param smallestRadius of a radar
 * @param gap between things that belong together, such as an arc of a radar and a name beside it
 */
public record Room(
        String slug,
        Text text,
        double width,
        Lettering names,
        Lettering remarks,
        double mark,
        double pen,
        double largestRadius,
        double smallestRadius,
        double gap) {

    /** A column of a page. */
    public static final Room WIDE = new Room("wide", Text.NAMES, 560, bold(14), plain(12), 4.5, 1, 200, 120, 9);

    /** A phone of which it takes the width. */
    public static final Room NARROW =
            new Room("narrow", Text.NUMBERS_AND_KEY, 280, bold(13), plain(12), 3.5, 1, 106, 90, 6);

    /** The width of a sheet: 180 mm, when a unit is a point. */
    public static final Room PAPER =
            new Room("paper", Text.NAMES_AND_LEGEND, 510, bold(10.5), plain(9), 3.6, 0.8, 180, 110, 8);

    /** One of many beside each other. */
    public static final Room SMALL = new Room("small", Text.NUMBERS, 160, bold(12), plain(12), 3, 0.7, 58, 48, 4);

    /** What is written in a drawing. */
    enum Text {
        /** The legend is on the page, where it can be operated. */
        NAMES,
        /** No page stands around it. */
        NAMES_AND_LEGEND,
        /** Names would leave no room for the drawing. */
        NUMBERS_AND_KEY,
        /** Numbers of aspects at most: what it shares with others is said once, beside all of them. */
        NUMBERS
    }

    private static Lettering bold(double size) {
        return new Lettering(size, true);
    }

    private static Lettering plain(double size) {
        return new Lettering(size, false);
    }

    boolean numbersNames() {
        return text == Text.NUMBERS_AND_KEY || text == Text.NUMBERS;
    }

    boolean hasKey() {
        return text == Text.NUMBERS_AND_KEY;
    }

    boolean hasLegend() {
        return text == Text.NAMES_AND_LEGEND;
    }

    /** Does it do without scale, corners and whatever else many share? */
    boolean isBare() {
        return text == Text.NUMBERS;
    }
}
