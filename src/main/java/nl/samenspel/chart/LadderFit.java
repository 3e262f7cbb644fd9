package nl.samenspel.chart;

/**
 * Where things stand beside the levels, in pixels from the rail outwards.
 *
 * @param slug its place in the class of a drawing
 * @param bracket where the range stands
 * @param number where the mean is written, or 0 where there is no room for it
 * @param flag where the pole of the desired level stands
 * @param people where the first person stands
 * @param half half the width of a person
 * @param pitch from one person to the next
 * @param inRow most people in one row
 * @param longest length of the longest bar
 * @param lift how far people are moved up where something small stands beneath them
 * @param drop how far below the middle that is
 */
record LadderFit(
        String slug,
        double bracket,
        double number,
        double flag,
        double people,
        double half,
        double pitch,
        int inRow,
        double longest,
        double lift,
        double drop) {

    static final LadderFit WIDE = new LadderFit("wide", 18, 26, 34, 76, 8, 19, 9, 150, 6.5, 11.5);
    static final LadderFit NARROW = new LadderFit("narrow", 9, 0, 44, 19, 5, 12, 3, 30, 5, 8);
    static final LadderFit SMALL = new LadderFit("small", 8, 0, 40, 15, 3.2, 8, 6, 40, 0, 0);
}
