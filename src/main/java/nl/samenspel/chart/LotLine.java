package nl.samenspel.chart;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What a drawing shows of one lot.
 *
 * @param letter by which it goes, in a disc; two letters at most
 * @param name in the reader’s language
 * @param levels in the order of the aspects; empty where nobody rated one, or where it may not be shown
 */
public record LotLine(String letter, String name, List<OptionalDouble> levels) {

    public LotLine {
        levels = List.copyOf(levels);
    }
}
