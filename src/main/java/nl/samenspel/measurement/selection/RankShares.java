package nl.samenspel.measurement.selection;

import java.util.List;

/**
 * How often a candidate gets each rank when the weights of the aspects are varied (method §11): how firm the order is, never a
 * rule by which to award.
 *
 * @param shares of the first rank, the second, and so on; in sum 1
 * @param draws how often the weights were drawn; 0 where the shares are exact
 */
public record RankShares(List<Double> shares, int draws) {
    private static final double NINETY_FIVE_PERCENT = 1.96;

    public RankShares {
        shares = List.copyOf(shares);
    }

    public double first() {
        return shares.getFirst();
    }

    /** How far the share of first ranks probably is from that of all weights, at most. */
    public double error() {
        return draws == 0 ? 0 : NINETY_FIVE_PERCENT * Math.sqrt(first() * (1 - first()) / draws);
    }
}
