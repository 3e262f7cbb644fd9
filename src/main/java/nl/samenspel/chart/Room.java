package nl.samenspel.chart;

import nl.samenspel.measurement.Party;

/** How much room a chart has: a column of a page, or a phone. Letters keep a readable size in both. */
public enum Room {
    WIDE(560, 14, 4.5, 200, 120, 9),
    NARROW(320, 12, 3.5, 118, 68, 6);

    private final double width;
    private final double letters;
    private final double mark;
    private final double largestRadius;
    private final double smallestRadius;
    private final double gap;

    Room(double width, double letters, double mark, double largestRadius, double smallestRadius, double gap) {
        this.width = width;
        this.letters = letters;
        this.mark = mark;
        this.largestRadius = largestRadius;
        this.smallestRadius = smallestRadius;
        this.gap = gap;
    }

    /** Of the drawing, in its own units; all lengths of a chart are in these. */
    double width() {
        return width;
    }

    Lettering names() {
        return new Lettering(letters, true);
    }

    Lettering remarks() {
        return new Lettering(letters - 2, false);
    }

    /** Half the width of a mark. */
    double mark() {
        return mark;
    }

    double largestRadius() {
        return largestRadius;
    }

    double smallestRadius() {
        return smallestRadius;
    }

    /** Between things that belong together, such as an arc of a radar and a name beside it. */
    double gap() {
        return gap;
    }

    /** How far a party's marks stand beside the true place, so that equal values of both parties stay visible. */
    double aside(Party party) {
        return party == Party.CUSTOMER ? -mark : mark;
    }

    String slug() {
        return this == WIDE ? "wide" : "narrow";
    }
}
