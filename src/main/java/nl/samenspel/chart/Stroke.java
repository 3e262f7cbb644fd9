package nl.samenspel.chart;

import java.util.List;
import java.util.stream.Collectors;

/** How a line is drawn. Programs that draw charts from numbers have each of these too. */
public enum Stroke {
    SOLID(2.2),
    DASHED(1.6, 5.0, 4.0),
    LONG_DASHED(1.6, 12.0, 4.0),
    DOTTED(1.6, 2.0, 4.0),
    DASH_DOTTED(1.6, 12.0, 4.0, 2.0, 4.0),
    DASH_DOT_DOTTED(1.6, 12.0, 4.0, 2.0, 4.0, 2.0, 4.0);

    private final double width;
    private final List<Double> dashes;

    Stroke(double width, Double... dashes) {
        this.width = width;
        this.dashes = List.of(dashes);
    }

    /** @param pen thickness of lines, 1 in a column of a page */
    double width(double pen) {
        return width * pen;
    }

    /** As SVG writes them: lengths and gaps in turn. */
    String dashes(double pen) {
        return dashes.isEmpty()
                ? "none"
                : dashes.stream().map(dash -> Markup.shortest(dash * pen)).collect(Collectors.joining(" "));
    }
}
