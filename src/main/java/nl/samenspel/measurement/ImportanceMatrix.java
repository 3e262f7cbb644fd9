package nl.samenspel.measurement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.measurement.statistics.Fraction;

/**
 * Where each aspect lies in the matrix of importance and actual level (method §6.2). The lines cross at the middle of the
 * scale and at the party’s own mean importance.
 */
public final class ImportanceMatrix {
    private static final double SURE = 0.80;

    private ImportanceMatrix() {}

    /** A cell of the matrix, or the border between cells. */
    public enum Cell {
        IMPORTANT_AND_LOW,
        IMPORTANT_AND_HIGH,
        LESS_IMPORTANT_AND_LOW,
        LESS_IMPORTANT_AND_HIGH,
        ON_THE_BORDER
    }

    /** The importance and the actual level of one aspect, as one party sees them. */
    public record Place(ScoredGroup importance, ScoredGroup actual) {}

    /** An aspect is put in a cell only when the probability that it belongs there is 0.80 or more. */
    public static Map<String, Cell> cells(Map<String, Place> aspects) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        if (!aspects.isEmpty()) {
            List<Fraction> importances = aspects.values().stream()
                    .map(place -> place.importance().mean())
                    .toList();
            double crossing = Fraction.mean(importances).toDouble();
            aspects.forEach((aspect, place) -> cells.put(aspect, cell(place, crossing)));
        }
        return cells;
    }

    private static Cell cell(Place place, double crossing) {
        double middle = (place.actual().scale().levels() + 1) / 2.0;
        double important = place.importance().posterior().atLeast(crossing);
        double high = place.actual().posterior().atLeast(middle);
        boolean isImportant = important >= 0.5;
        boolean isHigh = high >= 0.5;
        if (Math.max(important, 1 - important) * Math.max(high, 1 - high) < SURE) {
            return Cell.ON_THE_BORDER;
        }
        if (isImportant) {
            return isHigh ? Cell.IMPORTANT_AND_HIGH : Cell.IMPORTANT_AND_LOW;
        }
        return isHigh ? Cell.LESS_IMPORTANT_AND_HIGH : Cell.LESS_IMPORTANT_AND_LOW;
    }
}
