package nl.samenspel.measurement.selection;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.samenspel.measurement.statistics.SplitMix;

/** Counts the ranks of candidates while the weights of the aspects are varied (method §11). */
final class RankStability {
    private static final double TIE = 1e-9;

    private final int count;
    private final double[] lost;
    private final long[] sorted;
    private final double[][] ranks;
    private final long places;

    private RankStability(int count) {
        this.count = count;
        lost = new double[count];
        sorted = new long[count];
        ranks = new double[count][count];
        places = Math.max(Long.highestOneBit(count) * 2 - 1, 1);
    }

    /**
     * @param weights of the aspects, in sum 1
     * @param losses of each candidate on each aspect
     * @param seed the same seed gives the same shares for ever
     * @return the shares of each candidate; drawn only where there are more than two
     */
    static List<RankShares> of(double[] weights, List<double[]> losses, double mix, int draws, String seed) {
        return switch (losses.size()) {
            case 0 -> List.of();
            case 1 -> List.of(new RankShares(List.of(1.0), 0));
            case 2 -> {
                double one = ExactShare.of(weights, losses.getFirst(), losses.getLast(), mix);
                double other = ExactShare.of(weights, losses.getLast(), losses.getFirst(), mix);
                yield List.of(new RankShares(List.of(one, other), 0), new RankShares(List.of(other, one), 0));
            }
            default -> new RankStability(losses.size()).drawn(weights, losses, mix, draws, seed);
        };
    }

    private List<RankShares> drawn(double[] weights, List<double[]> losses, double mix, int draws, String seed) {
        double[][] byAspect = byAspect(weights.length, losses);
        double[] drawn = new double[weights.length];
        SplitMix random = SplitMix.of(seed);
        for (int draw = 0; draw < draws; draw++) {
            draw(weights, mix, random, drawn);
            lose(drawn, byAspect);
            rank();
        }
        return Arrays.stream(ranks)
                .map(own ->
                        DoubleStream.of(own).map(times -> times / draws).boxed().toList())
                .map(shares -> new RankShares(shares, draws))
                .toList();
    }

    private double[][] byAspect(int aspects, List<double[]> losses) {
        return IntStream.range(0, aspects)
                .mapToObj(aspect ->
                        losses.stream().mapToDouble(own -> own[aspect]).toArray())
                .toArray(double[][]::new);
    }

    private static void draw(double[] given, double mix, SplitMix random, double[] weights) {
        double all = 0;
        for (int aspect = 0; aspect < weights.length; aspect++) {
            weights[aspect] = -StrictMath.log(random.nextUnit());
            all += weights[aspect];
        }
        for (int aspect = 0; aspect < weights.length; aspect++) {
            weights[aspect] = (1 - mix) * given[aspect] + mix * weights[aspect] / all;
        }
    }

    private void lose(double[] weights, double[][] byAspect) {
        Arrays.fill(lost, 0);
        for (int aspect = 0; aspect < weights.length; aspect++) {
            double weight = weights[aspect];
            double[] losses = byAspect[aspect];
            for (int candidate = 0; candidate < count; candidate++) {
                lost[candidate] += weight * losses[candidate];
            }
        }
    }

    /**
     * A loss that is not negative sorts by its bits. The last of them give way to the place of the candidate, which moves no loss
     * by as much as makes a tie.
     */
    private void rank() {
        for (int candidate = 0; candidate < count; candidate++) {
            sorted[candidate] = (Double.doubleToRawLongBits(lost[candidate]) & ~places) | candidate;
        }
        Arrays.sort(sorted);
        int from = 0;
        for (int rank = 1; rank <= count; rank++) {
            if (rank == count || lostAt(rank) - lostAt(rank - 1) > TIE) {
                share(from, rank);
                from = rank;
            }
        }
    }

    private double lostAt(int rank) {
        return lost[candidateAt(rank)];
    }

    private int candidateAt(int rank) {
        return (int) (sorted[rank] & places);
    }

    /** Candidates that lose equally much share the ranks between them evenly. */
    private void share(int from, int to) {
        double part = 1.0 / (to - from);
        for (int one = from; one < to; one++) {
            double[] own = ranks[candidateAt(one)];
            for (int rank = from; rank < to; rank++) {
                own[rank] += part;
            }
        }
    }
}
