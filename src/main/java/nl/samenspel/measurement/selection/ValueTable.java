package nl.samenspel.measurement.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What each level of an aspect is worth, from 0 to 1. Where nothing is set, every level is worth as much more than the one below
 * it; between two levels it goes in a straight line.
 *
 * @param levels how many every aspect has
 * @param set aspect → the value of each of its levels, from the lowest; never falling
 */
public record ValueTable(int levels, Map<String, List<Double>> set) {
    public ValueTable {
        set = Map.copyOf(set);
        if (levels < 2) {
            throw new IllegalArgumentException("a scale of " + levels);
        }
        for (List<Double> values : set.values()) {
            if (values.size() != levels || !isRising(values)) {
                throw new IllegalArgumentException("no values of " + levels + " levels: " + values);
            }
        }
    }

    /** All levels lie equally far apart. */
    public static ValueTable linear(int levels) {
        return new ValueTable(levels, Map.of());
    }

    private static boolean isRising(List<Double> values) {
        List<Double> withEnds = new ArrayList<>(List.of(0.0));
        withEnds.addAll(values);
        withEnds.add(1.0);
        return IntStream.range(1, withEnds.size()).allMatch(place -> withEnds.get(place - 1) <= withEnds.get(place));
    }

    /** Of every level of an aspect, from the lowest. */
    public List<Double> values(String aspect) {
        return set.getOrDefault(
                aspect,
                IntStream.range(0, levels)
                        .mapToObj(step -> (double) step / (levels - 1))
                        .toList());
    }

    /** What lacks at a level, and what is too much of it at {@code excess} of the price. */
    double loss(String aspect, double desired, double level, double excess) {
        double lacking = lacking(aspect, desired, level);
        return lacking >= 0 ? lacking : excess * -lacking;
    }

    /** How much less a level is worth than the one that is wanted; below 0 when it is worth more. */
    double lacking(String aspect, double desired, double level) {
        return set.containsKey(aspect)
                ? value(set.get(aspect), desired) - value(set.get(aspect), level)
                : (desired - level) / (levels - 1);
    }

    private static double value(List<Double> values, double level) {
        int below = Math.clamp((int) level, 1, values.size() - 1);
        double lower = values.get(below - 1);
        return lower + (level - below) * (values.get(below) - lower);
    }

    /** Is this a place on the scale? */
    boolean has(double level) {
        return level >= 1 && level <= levels;
    }
}
