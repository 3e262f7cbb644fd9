package nl.samenspel.chart;

import java.util.List;
import java.util.Optional;
import nl.samenspel.measurement.statistics.Amount;

/**
 * What a chart shows, apart from how it is drawn: enough to draw it here, and to let another program draw it from the numbers.
 */
public sealed interface ChartData permits MarkedAspects, DistributionBars {

    /** What the values belong to, such as aspects; in the reader's language. */
    List<String> categories();

    /** Those that have a value somewhere, in the order of the legend. */
    List<Line> lines();

    /**
     * The value of a line; empty where there is none, or none that may be told.
     *
     * @param category its place among the categories, from 0
     */
    Optional<Amount> amount(int category, Line line);

    /** Where the scale begins. */
    int lowest();

    /** Where the scale ends. */
    int highest();
}
