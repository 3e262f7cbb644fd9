package nl.samenspel.verification;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspel.measurement.statistics.Differences;
import nl.samenspel.measurement.statistics.Histogram;
import nl.samenspel.measurement.statistics.PersonScore;
import nl.samenspel.measurement.statistics.Scale;

/**
 * Two columns of scores that are whole numbers of steps of the same size: the levels themselves, or the halves and thirds
 * that are means of facets, on whatever scale. What compares two groups does not care where a scale begins.
 */
final class Lattice {
    private static final int LARGEST_DENOMINATOR = 60;
    private static final double PRINTED = 1e-6;
    private static final int MOST_STEPS = 5_000;

    private final String first;
    private final String second;
    private final Map<String, int[]> steps;
    private final int denominator;

    private Lattice(String first, String second, Map<String, int[]> steps, int denominator) {
        this.first = first;
        this.second = second;
        this.steps = steps;
        this.denominator = denominator;
    }

    static Lattice of(Row row, String first, String second) {
        Map<String, double[]> scores =
                Stream.of(first, second).collect(Collectors.toMap(Function.identity(), row::numbers));
        int denominator = IntStream.rangeClosed(1, LARGEST_DENOMINATOR)
                .filter(steps -> scores.values().stream()
                        .flatMapToDouble(DoubleStream::of)
                        .allMatch(score -> Math.abs(score * steps - Math.rint(score * steps)) < PRINTED))
                .findFirst()
                .orElseThrow(() -> UnusableValue.strange(first, row.given(first)));
        Lattice lattice = new Lattice(
                first,
                second,
                scores.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, column -> steps(column.getValue(), denominator))),
                denominator);
        if ((long) lattice.highest() - lattice.lowest() > MOST_STEPS) {
            throw UnusableValue.strange(first, row.given(first));
        }
        return lattice;
    }

    private static int[] steps(double[] scores, int denominator) {
        return DoubleStream.of(scores)
                .mapToInt(score -> (int) Math.rint(score * denominator))
                .toArray();
    }

    Histogram ofFirst() {
        return histogram(column(first));
    }

    Histogram ofSecond() {
        return histogram(column(second));
    }

    /** Each person’s second score minus the first; the columns are equally long. */
    Differences differences() {
        int[] before = column(first);
        int[] after = column(second);
        if (before.length != after.length) {
            throw UnusableValue.strange(second, Arrays.toString(after));
        }
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        for (int person = 0; person < before.length; person++) {
            counts.merge(after[person] - before[person], 1, Integer::sum);
        }
        return new Differences(new Scale(Row.LEVELS, denominator), counts);
    }

    /** With the lowest score of both columns as the first level. */
    private Histogram histogram(int... column) {
        int lowest = lowest();
        Scale scale = new Scale(Math.max(2, highest() - lowest + 1), 1);
        return Histogram.of(
                scale,
                IntStream.of(column)
                        .mapToObj(step -> new PersonScore(step - lowest + 1, scale))
                        .toList());
    }

    private int lowest() {
        return all().min().orElseThrow();
    }

    private int highest() {
        return all().max().orElseThrow();
    }

    private IntStream all() {
        return steps.values().stream().flatMapToInt(IntStream::of);
    }

    private int[] column(String name) {
        return steps.getOrDefault(name, new int[0]);
    }
}
