package nl.samenspel.measurement.statistics;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Did the same people answer two things alike? Under that hypothesis each person’s difference could as well have had the
 * other sign (method §6.2). Two-sided.
 */
public final class PairedTest {

    private final SortedMap<Long, Integer> sizes;
    private final long sum;
    private final int people;

    /** Size of a difference → people who differ so much, in either direction; none is zero. */
    private PairedTest(SortedMap<Long, Integer> sizes, long sum) {
        this.sizes = sizes;
        this.sum = sum;
        people = sizes.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Of the sum of the differences. */
    public static PValue ofMeans(Differences differences) {
        return sums(differences).probability();
    }

    /** The probability of {@link #ofMeans} by counting, however many people there are. */
    public static double exactOfMeans(Differences differences) {
        return sums(differences).counted();
    }

    /** Of the signed ranks of the differences: Wilcoxon’s, where those without difference are ranked first and dropped. */
    public static PValue ofRanks(Differences differences, boolean rankTheUnchanged) {
        return ranks(differences, rankTheUnchanged).probability();
    }

    /** The probability of {@link #ofRanks} by counting, however many people there are. */
    public static double exactOfRanks(Differences differences, boolean rankTheUnchanged) {
        return ranks(differences, rankTheUnchanged).counted();
    }

    /** Of the signs alone. */
    public static PValue ofSigns(Differences differences) {
        return signs(differences).probability();
    }

    /** The probability of {@link #ofSigns} by counting, however many people there are. */
    public static double exactOfSigns(Differences differences) {
        return signs(differences).counted();
    }

    /** The share that goes up minus the share that goes down. */
    public static Fraction upMinusDown(Differences differences) {
        long balance = differences.counts().entrySet().stream()
                .mapToLong(count -> (long) Integer.signum(count.getKey()) * count.getValue())
                .sum();
        return Fraction.of(balance, Math.max(1, differences.n()));
    }

    private static PairedTest sums(Differences differences) {
        SortedMap<Long, Integer> sizes = new TreeMap<>();
        long sum = 0;
        for (var difference : differences.counts().entrySet()) {
            sum += (long) difference.getKey() * difference.getValue();
            if (difference.getKey() != 0) {
                sizes.merge((long) Math.abs(difference.getKey()), difference.getValue(), Integer::sum);
            }
        }
        return new PairedTest(sizes, sum);
    }

    private static PairedTest ranks(Differences differences, boolean rankTheUnchanged) {
        SortedMap<Integer, Integer> all = new TreeMap<>();
        differences.counts().forEach((difference, count) -> all.merge(Math.abs(difference), count, Integer::sum));
        int passed = rankTheUnchanged ? all.getOrDefault(0, 0) : 0;
        all.remove(0);
        SortedMap<Long, Integer> ranks = new TreeMap<>();
        long sum = 0;
        for (var size : all.entrySet()) {
            long doubledMidrank = 2L * passed + size.getValue() + 1;
            passed += size.getValue();
            ranks.put(doubledMidrank, size.getValue());
            int up = differences.counts().getOrDefault(size.getKey(), 0);
            sum += doubledMidrank * (2L * up - size.getValue());
        }
        return new PairedTest(ranks, sum);
    }

    private static PairedTest signs(Differences differences) {
        int up = differences.counts().tailMap(1).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        int down = differences.counts().headMap(0).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        SortedMap<Long, Integer> signs = new TreeMap<>();
        if (up + down > 0) {
            signs.put(1L, up + down);
        }
        return new PairedTest(signs, (long) up - down);
    }

    private PValue probability() {
        if (people > PermutationTest.MOST_PEOPLE) {
            double squares = sizes.entrySet().stream()
                    .mapToDouble(size -> (double) size.getKey() * size.getKey() * size.getValue())
                    .sum();
            return PValue.normal(sum / Math.sqrt(squares));
        }
        return PValue.exact(counted());
    }

    /** Sum of the sizes that point up → ways; the sum of the differences is twice that, minus all. */
    private double counted() {
        long all = sizes.entrySet().stream()
                .mapToLong(size -> size.getKey() * size.getValue())
                .sum();
        double[] ways = new double[(int) all + 1];
        ways[0] = 1;
        for (var size : sizes.entrySet()) {
            double[] more = new double[ways.length];
            for (int up = 0; up <= size.getValue(); up++) {
                double choices = Combinations.of(size.getValue(), up);
                int shift = (int) (up * size.getKey());
                for (int place = 0; place + shift < ways.length; place++) {
                    more[place + shift] += choices * ways[place];
                }
            }
            ways = more;
        }
        double far = 0;
        for (int place = 0; place < ways.length; place++) {
            far += Math.abs(2L * place - all) >= Math.abs(sum) ? ways[place] : 0;
        }
        return far / StrictMath.pow(2, people);
    }
}
