package nl.samenspel.measurement.statistics;

import java.util.List;
import java.util.Optional;

/**
 * Two groups of people with a level between them that nobody chose.
 *
 * @param emptyLevel counted from 1; the lowest such level
 * @param below how many chose a lower level
 * @param above how many chose a higher level
 */
public record Camps(int emptyLevel, int below, int above) {

    /** Among fewer people a split is too often luck, also where all lean the same way (method §5). */
    static final int FEWEST = 7;

    private static final int FEWEST_IN_CAMP = 3;

    /**
     * Empty with fewer than {@value #FEWEST} answers. Each camp is at least three people and three tenths of all; scores
     * between levels count for the nearest.
     */
    public static Optional<Camps> of(Histogram histogram) {
        List<Integer> people = histogram.perLevel();
        int n = histogram.n();
        if (n < FEWEST) {
            return Optional.empty();
        }
        int fewest = Math.max(FEWEST_IN_CAMP, (3 * n + 9) / 10);
        int below = people.getFirst();
        for (int level = 2; level < people.size(); level++) {
            int here = people.get(level - 1);
            if (here == 0 && below >= fewest && n - below >= fewest) {
                return Optional.of(new Camps(level, below, n - below));
            }
            below += here;
        }
        return Optional.empty();
    }
}
