package nl.samenspel.chart;

import java.util.List;
import java.util.stream.IntStream;

/** Which number of a drawing is which aspect. */
final class Key {

    private Key() {}

    static List<Label> of(Room room, List<AspectMarks> aspects, double top) {
        return Columns.of(
                room,
                IntStream.range(0, aspects.size())
                        .mapToObj(each -> (each + 1) + "  " + aspects.get(each).name())
                        .toList(),
                0,
                top);
    }
}
