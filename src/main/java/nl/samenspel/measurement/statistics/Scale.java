package nl.samenspel.measurement.statistics;

import java.util.List;

/**
 * Levels from 1 to the number of its levels, and the lattice on which means of up to the largest number of facets are exact.
 *
 * @param levels how many levels there are, at least 2
 * @param denominator every person score is a whole number of 1/denominator; 12 when there are up to four facets
 */
public record Scale(int levels, int denominator) {
    public Scale {
        if (levels < 2 || denominator < 1) {
            throw new IllegalArgumentException("a scale needs two levels or more: " + levels + ", 1/" + denominator);
        }
    }

    /** The scale on which the mean of 1..{@code mostFacets} ratings can be written without rounding. */
    public static Scale of(int levels, int mostFacets) {
        int denominator = 1;
        for (int facets = 2; facets <= mostFacets; facets++) {
            denominator = leastCommonMultiple(denominator, facets);
        }
        return new Scale(levels, denominator);
    }

    /**
     * The exact mean of what one person rated.
     *
     * @param levels one or more
     */
    public PersonScore mean(List<Integer> levels) {
        int sum = levels.stream().mapToInt(Integer::intValue).sum();
        return new PersonScore(sum * denominator / levels.size(), this);
    }

    /** Is this a rating on the scale, from 1 to the number of its levels? */
    public boolean has(int level) {
        return level >= 1 && level <= levels;
    }

    private static int leastCommonMultiple(int left, int right) {
        int larger = left;
        int smaller = right;
        while (smaller != 0) {
            int rest = larger % smaller;
            larger = smaller;
            smaller = rest;
        }
        return left / larger * right;
    }
}
