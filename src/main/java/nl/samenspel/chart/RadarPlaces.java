package nl.samenspel.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where the marks of a radar lie: on the ring of their value, and on the spoke or beside it. Where both parties are drawn they
 * stand to either side; ink lies below them and makes way for what is there already.
 *
 * @param spokes the places of those lines that have one, for every aspect
 */
record RadarPlaces(List<Map<Line, Point>> spokes) {

    static RadarPlaces of(RadarPlan plan, MarkedAspects data) {
        return new RadarPlaces(IntStream.range(0, data.aspects().size())
                .mapToObj(spoke -> spoke(plan, data, spoke))
                .toList());
    }

    /** In the order of the aspects. */
    List<Optional<Point>> of(Line line) {
        return spokes.stream()
                .map(places -> Optional.ofNullable(places.get(line)))
                .toList();
    }

    private static Map<Line, Point> spoke(RadarPlan plan, MarkedAspects data, int spoke) {
        var places = new HashMap<Line, Point>();
        var taken = new ArrayList<Spot>();
        for (Line line : upperFirst(data.lines())) {
            data.amount(spoke, line).ifPresent(amount -> {
                double value = amount.value().toDouble();
                var onTheSpoke = new Spot(line.mark(), plan.distance(value), 0);
                var spot = line.tone() == Tone.INK
                        ? onTheSpoke.besideAll(taken, plan.room().mark())
                        : onTheSpoke.moved(aside(plan.room(), data.lines(), line.tone()));
                taken.add(spot);
                places.put(line, plan.point(spoke, value, spot.aside()));
            });
        }
        return places;
    }

    /** From the uppermost to the lowest. */
    static List<Line> upperFirst(List<Line> lines) {
        return lines.stream()
                .sorted(Comparator.comparing(line -> line.tone() == Tone.INK))
                .toList();
    }

    private static double aside(Room room, List<Line> lines, Tone tone) {
        var tones = lines.stream().map(Line::tone).toList();
        if (!tones.contains(Tone.CUSTOMER) || !tones.contains(Tone.SUPPLIER)) {
            return 0;
        }
        return tone == Tone.CUSTOMER ? -room.mark() : room.mark();
    }

    /**
     * @param distance from the centre
     * @param aside of the spoke, to its right-hand side when looking outwards
     */
    private record Spot(Mark mark, double distance, double aside) {

        Spot moved(double further) {
            return new Spot(mark, distance, aside + further);
        }

        /** As near as may be. */
        Spot besideAll(List<Spot> taken, double half) {
            return IntStream.iterate(0, step -> step + 1)
                    .mapToObj(step -> moved(Math.ceilDiv(step, 2) * (step % 2 == 0 ? -half : half)))
                    .filter(spot -> taken.stream().noneMatch(other -> spot.covers(other, 2 * half)))
                    .findFirst()
                    .orElseThrow();
        }

        private boolean covers(Spot other, double width) {
            return Math.abs(distance - other.distance) < width
                    && Math.abs(aside - other.aside) < width
                    && !(aside == other.aside && mark.holds(other.mark));
        }
    }
}
