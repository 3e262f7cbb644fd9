package nl.samenspel.chart;

/** How a line is drawn. Programs that draw charts from numbers have each of these too. */
public enum Stroke {
    SOLID(2.2, "none"),
    DASHED(1.6, "5 4"),
    LONG_DASHED(1.6, "12 4"),
    DOTTED(1.6, "2 4"),
    DASH_DOTTED(1.6, "12 4 2 4"),
    DASH_DOT_DOTTED(1.6, "12 4 2 4 2 4");

    private final double width;
    private final String dashes;

    Stroke(double width, String dashes) {
        this.width = width;
        this.dashes = dashes;
    }

    double width() {
        return width;
    }

    /** As SVG writes them: lengths and gaps in turn. */
    String dashes() {
        return dashes;
    }
}
