package nl.samenspel.exchange;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The levels below which a candidate fails, as they are found in files: one for each lot and aspect. */
final class Minima {
    private final Map<String, Map<String, Double>> found = new HashMap<>();

    /** @param lot its key */
    void add(String lot, String aspect, double minimum) {
        of(lot).put(aspect, minimum);
    }

    /** Adds what the row says, unless something else was said before. */
    void add(String name, String aspect, double minimum, Cells cells) {
        Double before = of(SelectionCells.key(name)).putIfAbsent(aspect, minimum);
        if (before != null && before != minimum) {
            cells.refuse(Cause.SECOND_MINIMUM, name, aspect, written(minimum), written(before));
        }
    }

    Optional<Double> find(String lot, String aspect) {
        return Optional.ofNullable(of(lot).get(aspect));
    }

    private static String written(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private Map<String, Double> of(String lot) {
        return found.computeIfAbsent(lot, _ -> new HashMap<>());
    }
}
