package nl.samenspel.measurement.statistics;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Do two groups answer alike? Under that hypothesis everybody could have been in either group, and every way to deal the
 * answers to two groups of these sizes is equally probable (method §6.1). Two-sided.
 */
public final class PermutationTest {
    /** With more people, the normal approximation with the variance corrected for ties is used. */
    public static final int MOST_PEOPLE = 60;

    /** What is counted must fit in memory: 128 MB. */
    private static final long MOST_COUNTED = 1L << 24;

    private final int chosen;
    private final int people;
    private final long observed;
    private final long total;
    private final SortedMap<Long, Integer> values;

    private PermutationTest(SortedMap<Long, Integer> values, int chosen, long observed) {
        this.values = values;
        this.chosen = chosen;
        this.observed = observed;
        people = values.values().stream().mapToInt(Integer::intValue).sum();
        total = values.entrySet().stream()
                .mapToLong(value -> value.getKey() * value.getValue())
                .sum();
    }

    /** Wilcoxon–Mann–Whitney with midranks: blind to the distances between the levels. Both groups have answers. */
    public static PValue ofRanks(Histogram first, Histogram second) {
        return ranks(first, second).probability();
    }

    /** Of the difference between the means. Both groups have answers. */
    public static PValue ofMeans(Histogram first, Histogram second) {
        return means(first, second).probability();
    }

    /**
     * The probability of {@link #ofRanks} by counting, for hundreds of people.
     *
     * @throws ArithmeticException when there are too many to count
     */
    public static double exactOfRanks(Histogram first, Histogram second) {
        return ranks(first, second).counted();
    }

    /**
     * The probability of {@link #ofMeans} by counting, for hundreds of people.
     *
     * @throws ArithmeticException when there are too many to count
     */
    public static double exactOfMeans(Histogram first, Histogram second) {
        return means(first, second).counted();
    }

    /** In how many ways the answers can be dealt to two groups of these sizes. */
    public static double ways(Histogram first, Histogram second) {
        return Combinations.of(first.n() + second.n(), first.n());
    }

    public static PermutationTest ranks(Histogram first, Histogram second) {
        SortedMap<Long, Integer> values = new TreeMap<>();
        long observed = 0;
        int passed = 0;
        for (var score : first.merge(second).counts().entrySet()) {
            long doubledMidrank = 2L * passed + score.getValue() + 1;
            passed += score.getValue();
            values.put(doubledMidrank, score.getValue());
            observed += doubledMidrank * first.counts().getOrDefault(score.getKey(), 0);
        }
        return new PermutationTest(values, first.n(), observed);
    }

    static PermutationTest means(Histogram first, Histogram second) {
        SortedMap<Long, Integer> values = new TreeMap<>();
        first.merge(second).counts().forEach((numerator, count) -> values.put((long) numerator, count));
        long observed = first.counts().entrySet().stream()
                .mapToLong(count -> (long) count.getKey() * count.getValue())
                .sum();
        return new PermutationTest(values, first.n(), observed);
    }

    PValue probability() {
        return people > MOST_PEOPLE ? approximated() : PValue.exact(counted());
    }

    /** By counting every way to choose the first group. */
    public double counted() {
        double[] far = {0};
        eachDeviation((deviation, probability) ->
                far[0] += Math.abs(deviation) >= Math.abs(observedDeviation()) ? probability : 0);
        return far[0];
    }

    /** Every deviation that there can be, with its probability. */
    void eachDeviation(BiConsumer<Long, Double> consumer) {
        long lowest = values.firstKey();
        double[] ways = waysPerSum();
        double all = Combinations.of(people, chosen);
        for (int sum = 0; sum < ways.length; sum++) {
            if (ways[sum] > 0) {
                consumer.accept(deviation(sum + lowest * chosen), ways[sum] / all);
            }
        }
    }

    /** How far the sum of the chosen lies from what is expected, times the number of people. */
    long observedDeviation() {
        return deviation(observed);
    }

    /** How many pairs there are of one of each group. */
    long pairs() {
        return (long) chosen * (people - chosen);
    }

    int people() {
        return people;
    }

    private long deviation(long sum) {
        return people * sum - chosen * total;
    }

    /** So many chosen, with this sum above the lowest → ways. */
    private double[] waysPerSum() {
        int range = (int) (values.lastKey() - values.firstKey());
        if ((chosen + 1L) * ((long) range * chosen + 1) > MOST_COUNTED) {
            throw new ArithmeticException(chosen + " of " + people + " people, over a range of " + range);
        }
        double[][] ways = new double[chosen + 1][range * chosen + 1];
        ways[0][0] = 1;
        int passed = 0;
        for (var value : values.entrySet()) {
            int offset = (int) (value.getKey() - values.firstKey());
            for (int already = Math.min(passed, chosen); already >= 0; already--) {
                choose(ways, already, offset, value.getValue(), range * already);
            }
            passed += value.getValue();
        }
        return ways[chosen];
    }

    /** Adds 1, 2, ... of a value to each choice of so many; larger choices were extended already. */
    private void choose(double[][] ways, int already, int offset, int available, int largest) {
        double[] before = ways[already];
        for (int more = Math.min(available, chosen - already); more > 0; more--) {
            double choices = Combinations.of(available, more);
            double[] after = ways[already + more];
            int shift = more * offset;
            for (int sum = Math.min(largest, before.length - 1 - shift); sum >= 0; sum--) {
                after[sum + shift] += choices * before[sum];
            }
        }
    }

    private PValue approximated() {
        double variance = varianceOfDeviation();
        return variance == 0 ? PValue.exact(1) : PValue.normal(observedDeviation() / Math.sqrt(variance));
    }

    double varianceOfDeviation() {
        double mean = (double) total / people;
        double squares = 0;
        for (var value : values.entrySet()) {
            squares += value.getValue() * (value.getKey() - mean) * (value.getKey() - mean);
        }
        return people < 2 ? 0 : (double) pairs() * people / (people - 1) * squares;
    }
}
