package nl.samenspel.chart;

/**
 * What the marks of {@link WishStrip} are called, in the reader’s language; what is empty is left out.
 *
 * @param person a circle
 * @param range a bracket
 * @param agreed the frame
 * @param minimum the short line
 */
public record WishKey(String person, String range, String agreed, String minimum) {

    /** The legend: an HTML element {@code ul}. */
    public String legend() {
        var legend = new MarkLegend();
        legend.entry(person, (markup, middle) -> WishMarks.person(markup, middle));
        legend.entry(range, (markup, middle) -> WishMarks.range(markup, middle.x() - 13, middle.x() + 13, middle.y()));
        legend.entry(agreed, (markup, middle) -> WishMarks.frame(markup, Box.around(middle.x(), middle.y(), 8)));
        legend.entry(minimum, WishMarks::minimum);
        return legend.markup();
    }
}
