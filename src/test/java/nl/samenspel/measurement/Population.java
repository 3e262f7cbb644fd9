package nl.samenspel.measurement;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.samenspel.measurement.statistics.Combinations;
import nl.samenspel.measurement.statistics.Histogram;

/** How often each of five levels would be chosen by endlessly many people; one of those of the method (§4.1). */
public record Population(String name, List<Double> shares) {
    private static final List<Population> ALL = References.table("coverage_populations.csv").stream()
            .map(row -> new Population(
                    row.text("name"),
                    IntStream.rangeClosed(1, 5)
                            .mapToObj(level -> row.number("p" + level))
                            .toList()))
            .toList();

    public static List<Population> all() {
        return ALL;
    }

    public static Population named(String name) {
        return ALL.stream().filter(one -> one.name.equals(name)).findFirst().orElseThrow();
    }

    public double mean() {
        return IntStream.range(0, 5)
                .mapToDouble(level -> shares.get(level) * (level + 1))
                .sum();
    }

    /** Ever more people up to one level or two equal ones, ever fewer from there; not where all are chosen equally often. */
    public boolean isSinglePeaked() {
        double highest = shares.stream().mapToDouble(share -> share).max().orElseThrow();
        int peak = shares.indexOf(highest);
        boolean rises = IntStream.range(0, peak).allMatch(level -> shares.get(level) <= shares.get(level + 1));
        boolean falls = IntStream.range(peak, 4).allMatch(level -> shares.get(level) >= shares.get(level + 1));
        return rises && falls && shares.stream().distinct().count() > 1;
    }

    /** The probability that a sample of so many people is one of these, over every sample that there can be. */
    public double probability(int n, Predicate<Histogram> which) {
        double[] sum = {0};
        samples(n, counts -> {
            double probability = 1;
            int left = n;
            for (int level = 0; level < 5; level++) {
                probability *= Combinations.of(left, counts[level]) * Math.pow(shares.get(level), counts[level]);
                left -= counts[level];
            }
            if (probability > 0 && which.test(References.histogram(counts))) {
                sum[0] += probability;
            }
        });
        return sum[0];
    }

    /** Every way in which so many people can spread over five levels. */
    public static void samples(int n, Consumer<int[]> consumer) {
        spread(new int[5], 0, n, consumer);
    }

    private static void spread(int[] counts, int level, int left, Consumer<int[]> consumer) {
        if (level == 4) {
            counts[level] = left;
            consumer.accept(counts);
            return;
        }
        for (int here = 0; here <= left; here++) {
            counts[level] = here;
            spread(counts, level + 1, left - here, consumer);
        }
    }
}
