package nl.samenspel.measurement.selection;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where, nearest to where a number is now, another than the first of several comes to lose least.
 *
 * @param at the number from which on that is so
 * @param first places of those who lose least then
 */
record TurningPoint(double at, List<Integer> first) {
    private static final double TIE = 1e-9;

    /**
     * @param leader place of the one who loses least now
     * @param now the number as it is
     * @param bends where what is lost may bend, and the bounds of the number; between two of them it runs straight
     * @param losses number → what each loses
     */
    static Optional<TurningPoint> nearest(int leader, double now, List<Double> bends, DoubleFunction<double[]> losses) {
        return Stream.of(way(now, bends, true), way(now, bends, false))
                .flatMap(way -> first(leader, way, losses).stream())
                .min(Comparator.comparingDouble(found -> Math.abs(found.at() - now)));
    }

    /** From where the number is to the bound, by all bends between. */
    private static double[] way(double now, List<Double> bends, boolean up) {
        double[] beyond = bends.stream()
                .mapToDouble(Double::doubleValue)
                .filter(bend -> up ? bend > now : bend < now)
                .map(bend -> up ? bend : -bend)
                .sorted()
                .map(bend -> up ? bend : -bend)
                .toArray();
        return DoubleStream.concat(DoubleStream.of(now), DoubleStream.of(beyond))
                .toArray();
    }

    private static Optional<TurningPoint> first(int leader, double[] way, DoubleFunction<double[]> losses) {
        for (int bend = 1; bend < way.length; bend++) {
            Optional<TurningPoint> found =
                    between(leader, way[bend - 1], losses.apply(way[bend - 1]), way[bend], losses.apply(way[bend]));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** On a straight piece, whoever is ahead at its end has crossed the leader somewhere on it; the first to do so counts. */
    private static Optional<TurningPoint> between(int leader, double from, double[] before, double to, double[] after) {
        double[] crossings = IntStream.range(0, before.length)
                .mapToDouble(one -> crossing(before[one] - before[leader], after[one] - after[leader]))
                .toArray();
        double earliest = DoubleStream.of(crossings).min().orElse(Double.POSITIVE_INFINITY);
        if (Double.isInfinite(earliest)) {
            return Optional.empty();
        }
        int[] crossing = IntStream.range(0, crossings.length)
                .filter(one -> crossings[one] <= earliest + TIE)
                .toArray();
        double least =
                IntStream.of(crossing).mapToDouble(one -> after[one]).min().orElseThrow();
        List<Integer> first = IntStream.of(crossing)
                .filter(one -> after[one] <= least + TIE)
                .boxed()
                .toList();
        return Optional.of(new TurningPoint(from + earliest * (to - from), first));
    }

    /** The part of the way at which somebody comes to lose less than the leader; endless where that does not happen. */
    private static double crossing(double behindBefore, double behindAfter) {
        double behind = Math.max(behindBefore, 0);
        return behindAfter < -TIE ? behind / (behind - behindAfter) : Double.POSITIVE_INFINITY;
    }
}
