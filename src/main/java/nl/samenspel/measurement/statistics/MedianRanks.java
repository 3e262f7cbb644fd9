package nl.samenspel.measurement.statistics;

import java.util.Optional;

/**
 * Between which ranks of the ordered answers the median of a comparable group lies (method §4.5).
 *
 * @param lower rank from 1
 * @param upper rank from 1
 * @param coverage the probability with which it really does
 */
public record MedianRanks(int lower, int upper, double coverage) {

    /** Empty where even the lowest and the highest answer are not far enough apart: 4 people or fewer for 90 %. */
    public static Optional<MedianRanks> of(int n, double probability) {
        double tail = (1 - probability) / 2;
        double below = 0;
        int rank = 0;
        double here = StrictMath.pow(0.5, n);
        while (below + here < tail * (1 - 1e-12)) {
            below += here;
            rank++;
            here *= (double) (n - rank + 1) / rank;
        }
        return rank == 0 ? Optional.empty() : Optional.of(new MedianRanks(rank, n - rank + 1, 1 - 2 * below));
    }
}
