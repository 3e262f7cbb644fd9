package nl.samenspel.measurement.selection;

import java.util.Arrays;
import java.util.List;
import nl.samenspel.measurement.statistics.SplitMix;

/**
 * How often each candidate gets each rank when the weights of the aspects are varied (method §11): a robustness appendix,
 * never a rule by which to award.
 *
 * @param shares per candidate the share of draws in which it got each rank; ties share a rank
 */
public record RankStability(List<List<Double>> shares) {
    /** How often the weights are drawn. */
    public static final int DRAWS = 10_000;

    /** How far the weights usually wander from those that were given to any others. */
    public static final double USUAL_MIX = 0.5;

    private static final double TIE = 1e-9;

    /** How sure the first place is. */
    public enum Lead {
        ROBUST,
        PREFERRED,
        COMPARABLE
    }

    /**
     * @param candidates per candidate the level on each aspect
     * @param mix 0 keeps the weights as they were given, 1 allows any
     * @param draws how often the weights are drawn, usually {@link #DRAWS} times
     * @param seed names the lot and the snapshot; the same seed gives the same shares
     */
    public static RankStability of(SupplierFit lot, List<List<Double>> candidates, double mix, int draws, String seed) {
        double[] given = array(lot.weights());
        List<double[]> losses =
                candidates.stream().map(lot::losses).map(RankStability::array).toList();
        double[][] shares = new double[candidates.size()][candidates.size()];
        double[] lost = new double[candidates.size()];
        SplitMix random = SplitMix.of(seed);
        for (int draw = 0; draw < draws; draw++) {
            double[] weights = drawn(given, mix, random);
            for (int candidate = 0; candidate < lost.length; candidate++) {
                lost[candidate] = SupplierFit.weighted(weights, losses.get(candidate));
            }
            rank(lost, shares);
        }
        return new RankStability(Arrays.stream(shares)
                .map(own ->
                        Arrays.stream(own).map(count -> count / draws).boxed().toList())
                .toList());
    }

    private static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double[] drawn(double[] given, double mix, SplitMix random) {
        double[] weights = new double[given.length];
        double all = 0;
        for (int aspect = 0; aspect < weights.length; aspect++) {
            weights[aspect] = -StrictMath.log(random.nextUnit());
            all += weights[aspect];
        }
        for (int aspect = 0; aspect < weights.length; aspect++) {
            weights[aspect] = (1 - mix) * given[aspect] + mix * weights[aspect] / all;
        }
        return weights;
    }

    /** Candidates that lose equally much share the ranks between them evenly. */
    private static void rank(double[] losses, double[][] shares) {
        for (int candidate = 0; candidate < losses.length; candidate++) {
            int better = 0;
            int equal = 0;
            for (double other : losses) {
                better += other < losses[candidate] - TIE ? 1 : 0;
                equal += Math.abs(other - losses[candidate]) <= TIE ? 1 : 0;
            }
            for (int rank = better; rank < Math.min(better + equal, losses.length); rank++) {
                shares[candidate][rank] += 1.0 / equal;
            }
        }
    }

    /** How often a candidate came first. */
    public double first(int candidate) {
        return shares.get(candidate).getFirst();
    }

    /** How far a share of draws may be from the truth. */
    public static double error(double share) {
        return 1.96 * Math.sqrt(share * (1 - share) / DRAWS);
    }

    /** How sure the first place of a candidate is, from its share of first places in each scenario. */
    public static Lead lead(List<Double> firstPlaces) {
        double least =
                firstPlaces.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        return least >= 0.90 ? Lead.ROBUST : least >= 0.60 ? Lead.PREFERRED : Lead.COMPARABLE;
    }

    /**
     * Of two candidates, the share of all weights with which the first wins: exact, where the aspects differ in what they
     * say about the two.
     */
    public static double exactShare(SupplierFit lot, List<Double> first, List<Double> second, double mix) {
        double[] one = array(lot.losses(first));
        double[] other = array(lot.losses(second));
        double[] given = array(lot.weights());
        int count = one.length;
        double centre = SupplierFit.weighted(given, one) - SupplierFit.weighted(given, other);
        double[] corners = new double[count];
        for (int aspect = 0; aspect < count; aspect++) {
            corners[aspect] = mix * (one[aspect] - other[aspect]) + (1 - mix) * centre;
        }
        double share = 0;
        for (int aspect = 0; aspect < count; aspect++) {
            if (corners[aspect] < 0) {
                double part = StrictMath.pow(-corners[aspect], count - 1);
                for (int rest = 0; rest < count; rest++) {
                    part /= rest == aspect ? 1 : corners[rest] - corners[aspect];
                }
                share += part;
            }
        }
        return share;
    }
}
