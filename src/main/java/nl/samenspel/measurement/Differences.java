package nl.samenspel.measurement;

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

    /** The number of people with both answers. */
    public int n() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
