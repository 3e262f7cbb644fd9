package nl.samenspel.measurement.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What follows from sums over groups of people that overlap, by adding and subtracting multiples of them. Looks for a combination in
 * which everybody but a few drops out: people who are in the same groups are one column of a matrix; a column either drops out,
 * which leaves fewer combinations, or is among the few. Computed modulo a prime, in which nothing is lost that whole numbers would show.
 */
final class DerivedSums {

    private static final long PRIME = 2_147_483_647;
    private static final int MOST_STEPS = 100_000;

    private final int threshold;
    private final int[] people;
    private int steps;

    private DerivedSums(int threshold, int[] people) {
        this.threshold = threshold;
        this.people = people;
    }

    /**
     * Does something follow about at least one, but fewer people than this? True as well where that would take too long to find out.
     *
     * @param groups each a group of people over which a sum is known
     */
    static boolean areOfFewerThan(int threshold, List<Set<String>> groups) {
        Map<BitSet, Integer> sizes = new HashMap<>();
        groups.stream().flatMap(Collection::stream).distinct().forEach(person -> {
            BitSet in = new BitSet();
            IntStream.range(0, groups.size())
                    .filter(place -> groups.get(place).contains(person))
                    .forEach(in::set);
            sizes.merge(in, 1, Integer::sum);
        });
        // Those who cannot be among the few come first: each leaves fewer combinations.
        List<BitSet> columns = sizes.keySet().stream()
                .sorted(Comparator.comparing((BitSet column) -> sizes.getOrDefault(column, 0))
                        .reversed())
                .toList();
        int[] people = columns.stream()
                .mapToInt(column -> sizes.getOrDefault(column, 0))
                .toArray();
        List<long[]> rows = IntStream.range(0, groups.size())
                .mapToObj(group -> columns.stream()
                        .mapToLong(column -> column.get(group) ? 1 : 0)
                        .toArray())
                .toList();
        return new DerivedSums(threshold, people).isFound(holdingSomebody(rows), 0, 0);
    }

    /**
     * @param combinations that span all in which each column before this one dropped out or is among the few; each holds somebody
     * @param few how many people the columns hold that are
     */
    private boolean isFound(List<long[]> combinations, int column, int few) {
        if (combinations.isEmpty()) {
            return false;
        }
        if (++steps > MOST_STEPS) {
            return true;
        }
        int next = column;
        while (next < people.length && !isIn(combinations, next)) {
            next++;
        }
        if (next == people.length) {
            return true;
        }
        return isFound(without(combinations, next), next + 1, few)
                || (few + people[next] < threshold && isFound(combinations, next + 1, few + people[next]));
    }

    /** Two that hold the same people alike leave a combination that holds nobody. */
    private static List<long[]> holdingSomebody(List<long[]> combinations) {
        return combinations.stream()
                .filter(combination -> Arrays.stream(combination).anyMatch(one -> one != 0))
                .toList();
    }

    private static boolean isIn(List<long[]> combinations, int column) {
        return combinations.stream().anyMatch(combination -> combination[column] != 0);
    }

    /** Those in which the column drops out: one fewer. */
    private static List<long[]> without(List<long[]> combinations, int column) {
        int pivot = IntStream.range(0, combinations.size())
                .filter(place -> combinations.get(place)[column] != 0)
                .findFirst()
                .orElseThrow();
        return holdingSomebody(IntStream.range(0, combinations.size())
                .filter(place -> place != pivot)
                .mapToObj(place -> eliminated(combinations.get(place), combinations.get(pivot), column))
                .toList());
    }

    private static long[] eliminated(long[] combination, long[] with, int column) {
        if (combination[column] == 0) {
            return combination;
        }
        long keep = with[column];
        long take = PRIME - combination[column];
        long[] result = new long[combination.length];
        for (int place = 0; place < result.length; place++) {
            result[place] = (keep * combination[place] + take * with[place] % PRIME) % PRIME;
        }
        return result;
    }
}
