package nl.samenspel.chart;

import java.util.List;
import java.util.stream.IntStream;

/** Which number of a drawing is which aspect. */
final class Key {

    private Key() {}

    static List<Label> of(Room room, List<String> names, double top) {
        return Columns.of(
                room,
                IntStream.range(0, names.size())
                        .mapToObj(each -> (each + 1) + "  " + names.get(each))
                        .toList(),
                0,
                top);
    }
}
