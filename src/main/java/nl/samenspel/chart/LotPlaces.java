package nl.samenspel.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds a place for the disc of every lot on every aspect of a radar: on its spoke; where another is there, beside it on the same
 * ring, to which its line follows; and where the ring is full, as near as may be, while its line stays.
 */
final class LotPlaces {

    private static final double STEP = 2;
    private static final int DIRECTIONS = 24;
    private static final double ROUNDING = 0.001;

    private final RadarPlan plan;
    private final LotLines lines;
    private final double apart;
    private final List<Point> discs = new ArrayList<>();
    private final Map<Seat, LotPlace> places = new HashMap<>();

    LotPlaces(RadarPlan plan, LotLines lines) {
        this.plan = plan;
        this.lines = lines;
        this.apart = 2 * plan.room().mark() + LotGlyph.BETWEEN;
        var seats = IntStream.range(0, plan.aspects())
                .boxed()
                .flatMap(spoke -> IntStream.range(0, lines.lots().size()).mapToObj(lot -> new Seat(lot, spoke)))
                .filter(seat -> level(seat).isPresent())
                .toList();
        seats.forEach(seat -> take(seat, Optional.of(onSpoke(seat))));
        waiting(seats).forEach(seat -> take(seat, besideOnRing(seat)));
        waiting(seats).forEach(seat -> {
            var disc = nearest(onSpoke(seat));
            discs.add(disc);
            places.put(seat, new LotPlace(onSpoke(seat), disc));
        });
    }

    private record Seat(int lot, int spoke) {}

    /** One for every aspect. */
    List<Optional<LotPlace>> of(int lot) {
        return IntStream.range(0, plan.aspects())
                .mapToObj(spoke -> Optional.ofNullable(places.get(new Seat(lot, spoke))))
                .toList();
    }

    /** Does none of the discs lie there? */
    boolean leavesFree(Box box) {
        double half = plan.room().mark();
        return discs.stream()
                .noneMatch(disc -> Box.around(disc.x(), disc.y(), half).overlaps(box));
    }

    private List<Seat> waiting(List<Seat> seats) {
        return seats.stream().filter(seat -> !places.containsKey(seat)).toList();
    }

    private void take(Seat seat, Optional<Point> place) {
        place.filter(this::isFree).ifPresent(point -> {
            discs.add(point);
            places.put(seat, new LotPlace(point, point));
        });
    }

    private Optional<Double> level(Seat seat) {
        var level = lines.lots().get(seat.lot).levels().get(seat.spoke);
        return level.isPresent() ? Optional.of(level.getAsDouble()) : Optional.empty();
    }

    private Point onSpoke(Seat seat) {
        return plan.point(seat.spoke, level(seat).orElseThrow(), 0);
    }

    /** As near to the spoke as may be, to either side, and no further than halfway to the next one. */
    private Optional<Point> besideOnRing(Seat seat) {
        var here = onSpoke(seat);
        var sides = Stream.of(1, -1)
                .map(side -> Math.floorMod(seat.spoke + side, plan.aspects()))
                .map(next -> plan.point(next, level(seat).orElseThrow(), 0))
                .toList();
        double way = distance(here, sides.getFirst());
        return IntStream.rangeClosed(1, (int) (way / 2 / STEP))
                .boxed()
                .flatMap(step -> sides.stream().map(next -> between(here, next, step * STEP / way)))
                .filter(this::isFree)
                .findFirst();
    }

    private static Point between(Point from, Point to, double share) {
        return new Point(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()));
    }

    /** Within the outer ring; where there is no room at all, the place itself. */
    private Point nearest(Point place) {
        return IntStream.rangeClosed(1, (int) (2 * plan.radius() / STEP))
                .boxed()
                .flatMap(step -> IntStream.range(0, DIRECTIONS).mapToObj(turn -> around(place, step * STEP, turn)))
                .filter(point -> distance(plan.centre(), point) <= plan.radius() && isFree(point))
                .findFirst()
                .orElse(place);
    }

    private static Point around(Point place, double distance, int turn) {
        double angle = 2 * Math.PI * turn / DIRECTIONS;
        return new Point(place.x() + distance * Math.sin(angle), place.y() - distance * Math.cos(angle));
    }

    private boolean isFree(Point point) {
        return discs.stream().noneMatch(disc -> distance(disc, point) < apart - ROUNDING);
    }

    private static double distance(Point one, Point other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }
}
