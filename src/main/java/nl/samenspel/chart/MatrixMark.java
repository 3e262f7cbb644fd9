package nl.samenspel.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * A mark in a matrix.
 *
 * @param aspects the numbers of all aspects that the pair has there, from 1
 */
record MatrixMark(Pair pair, Point place, List<Integer> aspects) {

    String numbers() {
        return aspects.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    Box box(double half) {
        return Box.around(place.x(), place.y(), half);
    }

    /**
     * @param point where an actual level and an importance meet
     * @param half the width of a mark
     */
    static List<MatrixMark> of(MarkedAspects data, BiFunction<Double, Double, Point> point, double half) {
        var marks = new ArrayList<MatrixMark>();
        for (Pair pair : data.pairs()) {
            var places = new LinkedHashMap<Point, List<Integer>>();
            for (int each = 0; each < data.aspects().size(); each++) {
                var aspect = data.aspects().get(each);
                if (aspect.gap(pair).isPresent()) {
                    var place = point.apply(value(aspect, pair.actual()), value(aspect, pair.importance()));
                    places.computeIfAbsent(place, _ -> new ArrayList<>()).add(each + 1);
                }
            }
            places.forEach((place, numbers) -> marks.add(new MatrixMark(pair, place, List.copyOf(numbers))));
        }
        return apart(marks, half);
    }

    private static double value(AspectMarks aspect, Line line) {
        return aspect.mark(line).orElseThrow().value().toDouble();
    }

    /** Moves marks of different pairs that cover each other sideways, no further than needed to see both. */
    private static List<MatrixMark> apart(List<MatrixMark> marks, double half) {
        var moved = new ArrayList<>(marks);
        for (int one = 0; one < marks.size(); one++) {
            for (int other = one + 1; other < marks.size(); other++) {
                var left = marks.get(one);
                var right = marks.get(other);
                boolean untouched =
                        moved.get(one).equals(left) && moved.get(other).equals(right);
                if (untouched
                        && !left.pair().equals(right.pair())
                        && left.box(half).overlaps(right.box(half))) {
                    double middle = (left.place().x() + right.place().x()) / 2;
                    double direction = left.place().x() <= right.place().x() ? -half : half;
                    moved.set(one, left.at(middle + direction));
                    moved.set(other, right.at(middle - direction));
                }
            }
        }
        return List.copyOf(moved);
    }

    private MatrixMark at(double x) {
        return new MatrixMark(pair, new Point(x, place.y()), aspects);
    }
}
