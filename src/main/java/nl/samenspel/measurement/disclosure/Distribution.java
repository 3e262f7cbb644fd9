package nl.samenspel.measurement.disclosure;

import java.util.List;

/**
 * Who answered what to one question, where so many answered that this may be shown.
 *
 * @param n valid answers
 * @param perLevel people per level 1..K, in sum n
 */
public record Distribution(int n, List<Integer> perLevel) {
    public Distribution {
        perLevel = List.copyOf(perLevel);
    }
}
