package nl.samenspel.measurement.statistics;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often each difference importance − actual was given by one and the same person.
 *
 * @param counts numerator of the difference (in units of 1/{@code scale.denominator()}) → number of people
 */
public record Differences(Scale scale, SortedMap<Integer, Integer> counts) {
    /** Fewer linked answers than this are not kept: they would tie one person's answers together (method D5). */
    public static final int FEWEST = 10;

    public Differences {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** The differences of both groups taken together; they must have no person in common. */
    public Differences merge(Differences other) {
        if (!scale.equals(other.scale)) {
            throw new IllegalArgumentException("different scales: " + scale + ", " + other.scale);
        }
        TreeMap<Integer, Integer> merged = new TreeMap<>(counts);
        other.counts.forEach((difference, people) -> merged.merge(difference, people, Integer::sum));
        return new Differences(scale, merged);
    }

    /** Of all people’s differences, in units of 1/{@code scale.denominator()}. */
    public long sum() {
        return counts.entrySet().stream()
                .mapToLong(count -> (long) count.getKey() * count.getValue())
                .sum();
    }

    /** The number of people with both answers. */
    public int n() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
