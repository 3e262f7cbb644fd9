package nl.samenspel.chart;

/**
 * What the marks of {@link CandidateStrip} are called, in the reader’s language; what is empty is left out.
 *
 * @param wanted a circle
 * @param offered a square
 * @param fallsShort the thick line between them
 * @param isMore the dotted line between them
 * @param minimum the short line
 */
public record OfferKey(String wanted, String offered, String fallsShort, String isMore, String minimum) {

    /** The legend: an HTML element {@code ul}. */
    public String legend() {
        var legend = new MarkLegend();
        legend.entry(wanted, OfferMarks::wanted);
        legend.entry(offered, OfferMarks::offered);
        legend.entry(
                fallsShort,
                (markup, middle) -> OfferMarks.fallsShort(markup, besides(middle, -13), besides(middle, 13)));
        legend.entry(isMore, (markup, middle) -> OfferMarks.isMore(markup, besides(middle, -15), besides(middle, 15)));
        legend.entry(minimum, WishMarks::minimum);
        return legend.markup();
    }

    private static Point besides(Point middle, double aside) {
        return new Point(middle.x() + aside, middle.y());
    }
}
