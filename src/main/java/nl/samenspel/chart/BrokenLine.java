package nl.samenspel.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A line through places of which some may be missing. */
final class BrokenLine {

    private BrokenLine() {}

    /** Those of the places that no line reaches, because both before and after them one is missing. */
    static List<Optional<Point>> alone(List<Optional<Point>> places) {
        int count = places.size();
        return IntStream.range(0, count)
                .filter(each -> places.get(Math.floorMod(each - 1, count)).isEmpty()
                        && places.get((each + 1) % count).isEmpty())
                .mapToObj(places::get)
                .toList();
    }

    /** Path data from each place to the next, and from the last to the first, unless either is missing; may be empty. */
    static String around(List<Optional<Point>> places) {
        if (places.stream().allMatch(Optional::isPresent)) {
            var path = new StringBuilder();
            places.forEach(place -> path.append(path.isEmpty() ? "M" : " L")
                    .append(place.orElseThrow().written()));
            return path.append(" Z").toString();
        }
        var path = new StringBuilder();
        int count = places.size();
        for (int start = 0; start < count; start++) {
            boolean begins = places.get(start).isPresent()
                    && places.get(Math.floorMod(start - 1, count)).isEmpty()
                    && places.get((start + 1) % count).isPresent();
            if (begins) {
                path.append(path.isEmpty() ? "M" : " M")
                        .append(places.get(start).orElseThrow().written());
                for (int next = (start + 1) % count; places.get(next).isPresent(); next = (next + 1) % count) {
                    path.append(" L").append(places.get(next).orElseThrow().written());
                }
            }
        }
        return path.toString();
    }
}
