package nl.samenspel.measurement.statistics;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Do two parties answer alike, level by level? Under that hypothesis everybody could have been in either party, but nobody in
 * another level: the answers of each level are dealt among its own people, and the differences in mean midrank are added up
 * (method §6.1). How many people of a level each party has makes no difference. Two-sided.
 */
public final class StratifiedTest {

    private final List<PermutationTest> strata;

    private StratifiedTest(List<PermutationTest> strata) {
        this.strata = strata.stream()
                .sorted(Comparator.comparingInt(PermutationTest::people))
                .toList();
    }

    /**
     * With one level, it is {@link PermutationTest#ofRanks}.
     *
     * @param first the one party per level, all with answers
     * @param second the other, the same levels in the same order
     */
    public static PValue ofRanks(List<Histogram> first, List<Histogram> second) {
        StratifiedTest test = of(first, second);
        int people = test.strata.stream().mapToInt(PermutationTest::people).sum();
        return people > PermutationTest.MOST_PEOPLE ? test.approximated() : PValue.exact(test.counted());
    }

    static StratifiedTest of(List<Histogram> first, List<Histogram> second) {
        return new StratifiedTest(IntStream.range(0, first.size())
                .mapToObj(level -> PermutationTest.ranks(first.get(level), second.get(level)))
                .toList());
    }

    /** What one unit of each stratum’s sum is worth, so that all are whole numbers of the same size. */
    private List<Long> units() {
        long common = strata.stream()
                .map(stratum -> BigInteger.valueOf(stratum.pairs()))
                .reduce(BigInteger.ONE, (one, other) -> one.multiply(other).divide(one.gcd(other)))
                .longValueExact();
        return strata.stream().map(stratum -> common / stratum.pairs()).toList();
    }

    /** By counting every way to deal; for hundreds of people at most. */
    double counted() {
        List<Long> units = units();
        long observed = 0;
        for (int stratum = 0; stratum < strata.size(); stratum++) {
            observed += units.get(stratum) * strata.get(stratum).observedDeviation();
        }
        Map<Long, Double> before = Map.of(0L, 1.0);
        for (int stratum = 0; stratum < strata.size() - 1; stratum++) {
            before = sum(before, deviations(strata.get(stratum), units.get(stratum)));
        }
        return beyond(Math.abs(observed), new Tail(before), deviations(strata.getLast(), units.getLast()));
    }

    private static Map<Long, Double> deviations(PermutationTest stratum, long unit) {
        Map<Long, Double> deviations = new TreeMap<>();
        stratum.eachDeviation((deviation, probability) -> deviations.merge(unit * deviation, probability, Double::sum));
        return deviations;
    }

    private static Map<Long, Double> sum(Map<Long, Double> one, Map<Long, Double> other) {
        Map<Long, Double> sum = new HashMap<>();
        one.forEach((left, ways) -> other.forEach((right, more) -> sum.merge(left + right, ways * more, Double::sum)));
        return sum;
    }

    private static double beyond(long observed, Tail rest, Map<Long, Double> last) {
        double[] far = {0};
        last.forEach((deviation, probability) -> far[0] += probability
                * (observed == 0 ? 1 : rest.atLeast(observed - deviation) + rest.atMost(-observed - deviation)));
        return far[0];
    }

    /** The probabilities of sums, added up from below. */
    private static final class Tail {
        private final TreeMap<Long, Double> upTo = new TreeMap<>();
        private double all;

        Tail(Map<Long, Double> probabilities) {
            new TreeMap<>(probabilities).forEach((sum, probability) -> {
                all += probability;
                upTo.put(sum, all);
            });
        }

        double atMost(long sum) {
            var entry = upTo.floorEntry(sum);
            return entry == null ? 0 : entry.getValue();
        }

        double atLeast(long sum) {
            return all - atMost(sum - 1);
        }
    }

    private PValue approximated() {
        double observed = 0;
        double variance = 0;
        for (PermutationTest stratum : strata) {
            observed += (double) stratum.observedDeviation() / stratum.pairs();
            variance += stratum.varianceOfDeviation() / ((double) stratum.pairs() * stratum.pairs());
        }
        return variance == 0 ? PValue.exact(1) : PValue.normal(observed / Math.sqrt(variance));
    }
}
