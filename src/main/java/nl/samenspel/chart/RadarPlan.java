package nl.samenspel.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where everything of a radar goes.
 *
 * @param radius of the outer ring
 * @param height of the drawing; its width is that of the room
 * @param names of the aspects, in their order, or their numbers
 * @param corners names of the quadrants; none in a bare room
 * @param key which number is which aspect; empty where the names themselves stand at the spokes, and in a bare room
 */
record RadarPlan(
        Room room,
        int levels,
        int aspects,
        Point centre,
        double radius,
        double height,
        List<Label> names,
        List<Label> corners,
        List<Label> key) {

    static final double MARGIN = 4;
    private static final int MOST_LINES = 3;

    static RadarPlan of(Room room, Radar radar) {
        return of(room, radar.data().levels(), radar.data().categories(), radar.quadrants());
    }

    /** @param aspects their names, clockwise from the top */
    static RadarPlan of(Room room, int levels, List<String> aspects, List<RadarQuadrant> quadrants) {
        var names = room.numbersNames()
                ? IntStream.rangeClosed(1, aspects.size())
                        .mapToObj(Integer::toString)
                        .toList()
                : aspects;
        double radius = radius(room, names);
        var labels = apart(IntStream.range(0, names.size())
                .mapToObj(index -> label(room, radius, names.get(index), index, names.size()))
                .toList());
        double above = corners(room, quadrants, true).stream()
                .mapToDouble(Label::height)
                .max()
                .orElse(0);
        double below = corners(room, quadrants, false).stream()
                .mapToDouble(Label::height)
                .max()
                .orElse(0);
        double highest = Math.min(
                -radius - room.gap(),
                labels.stream().mapToDouble(Label::top).min().orElse(0));
        double lowest = Math.max(
                radius + room.gap(),
                labels.stream().mapToDouble(label -> label.box().bottom()).max().orElse(0));
        double centreY = 2 * MARGIN + above - highest;
        double bottom = centreY + lowest + below + MARGIN;
        var corners = new ArrayList<>(corners(room, quadrants, true));
        corners(room, quadrants, false).forEach(label -> corners.add(label.movedBy(bottom - below)));
        List<Label> key = room.hasKey() ? Key.of(room, aspects, bottom + 2 * MARGIN) : List.of();
        return new RadarPlan(
                room,
                levels,
                names.size(),
                new Point(room.width() / 2, centreY),
                radius,
                Columns.bottom(key, bottom) + MARGIN,
                labels.stream().map(label -> label.movedBy(centreY)).toList(),
                List.copyOf(corners),
                key);
    }

    /** Where a value lies on the spoke of an aspect, moved to its right-hand side when looking outwards. */
    Point point(int aspect, double value, double aside) {
        double angle = angle(aspect, aspects);
        double distance = distance(value);
        return new Point(
                centre.x() + distance * Math.sin(angle) + aside * Math.cos(angle),
                centre.y() - distance * Math.cos(angle) + aside * Math.sin(angle));
    }

    /** How far from the centre a value lies. */
    double distance(double value) {
        return radius * value / levels;
    }

    static double angle(double aspect, int aspects) {
        return 2 * Math.PI * aspect / aspects;
    }

    /** The largest radius that breaks no word that the smallest would leave whole, and needs few lines. */
    private static double radius(Room room, List<String> names) {
        double smallest = room.smallestRadius();
        double radius = room.largestRadius();
        while (radius > smallest && worsens(room, radius, names)) {
            radius -= 2;
        }
        return Math.max(radius, smallest);
    }

    private static boolean worsens(Room room, double radius, List<String> names) {
        return IntStream.range(0, names.size()).anyMatch(index -> {
            double angle = angle(index, names.size());
            double widest = widest(room, radius, angle);
            boolean breaks = !room.names().fits(names.get(index), widest)
                    && room.names().fits(names.get(index), widest(room, room.smallestRadius(), angle));
            return breaks || room.names().wrap(names.get(index), widest).size() > MOST_LINES;
        });
    }

    private static double widest(Room room, double radius, double angle) {
        double sideways = Math.abs(Math.sin(angle));
        return isUpright(angle) ? room.width() / 2.5 : room.width() / 2 - MARGIN - (radius + 2 * room.gap()) * sideways;
    }

    private static boolean isUpright(double angle) {
        return Math.abs(Math.sin(angle)) < 0.1;
    }

    /** A name beside its spoke, for a centre at height 0. */
    private static Label label(Room room, double radius, String name, int index, int count) {
        double angle = angle(index, count);
        double distance = radius + 2 * room.gap();
        var lines = room.names().wrap(name, widest(room, radius, angle));
        double height = lines.size() * room.names().lineHeight();
        double middle = -Math.cos(angle) * (distance + height / 2);
        var anchor =
                isUpright(angle) ? Label.Anchor.MIDDLE : Math.sin(angle) > 0 ? Label.Anchor.START : Label.Anchor.END;
        return new Label(
                lines, room.names(), room.width() / 2 + distance * Math.sin(angle), middle - height / 2, anchor);
    }

    /** Moves names away from the horizontal through the centre until none covers another. */
    private static List<Label> apart(List<Label> names) {
        var placed = new ArrayList<>(names);
        var done = new ArrayList<Integer>();
        var fromTheSides = IntStream.range(0, names.size())
                .boxed()
                .sorted(Comparator.comparingDouble(index -> Math.abs(Math.cos(angle(index, names.size())))))
                .toList();
        for (int index : fromTheSides) {
            boolean upwards = Math.cos(angle(index, names.size())) > 0;
            var label = placed.get(index);
            for (var obstacle = obstacle(label, placed, done);
                    obstacle != null;
                    obstacle = obstacle(label, placed, done)) {
                double free = upwards ? obstacle.top() - label.box().bottom() : obstacle.bottom() - label.top();
                label = label.movedBy(free + (upwards ? -1 : 1));
            }
            placed.set(index, label);
            done.add(index);
        }
        return List.copyOf(placed);
    }

    private static @Nullable Box obstacle(Label label, List<Label> placed, List<Integer> done) {
        return done.stream()
                .map(other -> placed.get(other).box())
                .filter(label.box()::overlaps)
                .findFirst()
                .orElse(null);
    }

    private static List<Label> corners(Room room, List<RadarQuadrant> quadrants, boolean top) {
        return quadrants.stream()
                .filter(quadrant -> !room.isBare() && quadrant.corner().isTop() == top)
                .map(quadrant -> new Label(
                        room.remarks().wrap(quadrant.name(), room.width() / 2 - 3 * MARGIN),
                        room.remarks(),
                        quadrant.corner().isLeft() ? MARGIN : room.width() - MARGIN,
                        top ? MARGIN : 0,
                        quadrant.corner().isLeft() ? Label.Anchor.START : Label.Anchor.END))
                .toList();
    }
}
