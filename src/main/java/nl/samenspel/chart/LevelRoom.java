package nl.samenspel.chart;

/**
 * How much room rows of aspects on one scale of levels have.
 *
 * @param slug its place in the class of the drawing
 * @param names how wide those beside the scale may be; 0 where they stand above it
 * @param edge from the outer levels to what surrounds them
 */
record LevelRoom(String slug, double width, double names, double edge) {

    static final Lettering NAMES = new Lettering(14, true);
    static final Lettering REMARKS = new Lettering(13, false);
    static final double PADDING = 7;

    static final LevelRoom WIDE = new LevelRoom("wide", 480, 142, 30);
    static final LevelRoom NARROW = new LevelRoom("narrow", 290, 0, 28);

    boolean hasNamesBeside() {
        return names > 0;
    }

    double left() {
        return names + edge;
    }

    double right() {
        return width - edge;
    }
}
