package nl.samenspel.chart;

import nl.samenspel.measurement.Measure;
import nl.samenspel.party.Party;

/** Marks and lines: the customer is round and the supplier square; importance is hollow and dashed, actual filled and solid. */
final class Glyph {

    private Glyph() {}

    /** Opens the group of a party, in its colour; the attribute holds where no style sheet does. */
    static Markup openParty(Markup markup, Party party) {
        var colour = switch (party) {
            case CUSTOMER -> Colour.CUSTOMER;
            case SUPPLIER -> Colour.SUPPLIER;
        };
        return markup.open("g", "class", colour.look(), "color", colour.hex());
    }

    /** Opens the group of a series within that of its party; a reader may switch it off. */
    static Markup openSeries(Markup markup, Series series) {
        return markup.open("g", "class", series.slug());
    }

    static void line(Markup markup, Measure measure, String path) {
        boolean dashed = measure == Measure.IMPORTANCE;
        markup.empty(
                "path",
                "d",
                path,
                "fill",
                "none",
                "stroke",
                "currentColor",
                "stroke-width",
                dashed ? 1.6 : 2.2,
                "stroke-dasharray",
                dashed ? "5 4" : "none");
    }

    /** Opens the group that the marks of a measure stand in. */
    static Markup openMarks(Markup markup, Measure measure) {
        return measure == Measure.IMPORTANCE
                ? markup.open(
                        "g",
                        "class",
                        "hollow",
                        "fill",
                        Colour.CARD.hex(),
                        "stroke",
                        "currentColor",
                        "stroke-width",
                        1.6)
                : markup.open("g", "class", "edged", "fill", "currentColor", "stroke", Colour.CARD.hex());
    }

    /**
     * A mark; a hollow one is a little larger, so that a filled one can stand in it.
     *
     * @param half of its width
     * @param said on pointing at it; may be empty
     */
    static void mark(Markup markup, Series series, Point place, double half, String said) {
        double reach = half * (series.measure() == Measure.IMPORTANCE ? 1.2 : 0.9);
        switch (series.party()) {
            case CUSTOMER -> markup.open("circle", "cx", place.x(), "cy", place.y(), "r", reach);
            case SUPPLIER -> {
                double edge = reach * 0.9;
                markup.open(
                        "rect", "x", place.x() - edge, "y", place.y() - edge, "width", 2 * edge, "height", 2 * edge);
            }
        }
        if (!said.isEmpty()) {
            markup.open("title").text(said).close();
        }
        markup.close();
    }
}
