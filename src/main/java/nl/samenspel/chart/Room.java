package nl.samenspel.chart;

/** How much room a chart has: a column of a page, or a phone of which it takes the width. Letters keep a readable size in both. */
public enum Room {
    WIDE(560, 14, 12, 4.5, 200, 120, 9),
    NARROW(280, 13, 12, 3.5, 106, 90, 6);

    private final double width;
    private final double names;
    private final double remarks;
    private final double mark;
    private final double largestRadius;
    private final double smallestRadius;
    private final double gap;

    Room(
            double width,
            double names,
            double remarks,
            double mark,
            double largestRadius,
            double smallestRadius,
            double gap) {
        this.width = width;
        this.names = names;
        this.remarks = remarks;
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
        return new Lettering(names, true);
    }

    Lettering remarks() {
        return new Lettering(remarks, false);
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

    /** Are things called by numbers that a key explains, because their names would leave no room for the drawing? */
    boolean numbersNames() {
        return this == NARROW;
    }

    String slug() {
        return this == WIDE ? "wide" : "narrow";
    }
}
