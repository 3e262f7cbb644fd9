package nl.samenspel.measurement.statistics;

import java.util.Map;

/**
 * Brunner and Munzel’s test, for the technical annex only and from 10 people per party (method §6.1): its approximation is
 * unsafe for small groups. Figures that do not exist are not a number.
 *
 * @param statistic positive when the second group scores higher, infinite when the groups do not overlap
 * @param secondIsHigher the probability that somebody of the second group scores higher; equal counts for half
 */
public record BrunnerMunzel(double statistic, double degreesOfFreedom, double probability, double secondIsHigher) {

    /** Both groups have answers. */
    public static BrunnerMunzel of(Histogram group, Histogram others) {
        double one = group.n();
        double other = others.n();
        double higher = CliffsDelta.of(others, group).probabilityOfHigher().toDouble();
        double ofFirst = one * varianceOfPlacements(group, others);
        double ofSecond = other * varianceOfPlacements(others, group);
        double spread = ofFirst + ofSecond;
        double statistic = one * other * (higher - 0.5) / Math.sqrt(spread);
        double degrees = spread * spread / (ofFirst * ofFirst / (one - 1) + ofSecond * ofSecond / (other - 1));
        double probability = Double.isInfinite(statistic) ? 0 : FisherF.above(statistic * statistic, 1, degrees);
        return new BrunnerMunzel(statistic, degrees, probability, higher);
    }

    /** Of how many of the others each of a group stands above, where equals count for half. */
    private static double varianceOfPlacements(Histogram group, Histogram others) {
        double sum = 0;
        double squares = 0;
        for (Map.Entry<Integer, Integer> score : group.counts().entrySet()) {
            int equal = others.counts().getOrDefault(score.getKey(), 0);
            int below = others.counts().headMap(score.getKey()).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            double placement = below + equal / 2.0;
            sum += score.getValue() * placement;
            squares += score.getValue() * placement * placement;
        }
        double n = group.n();
        return (squares - sum * sum / n) / (n - 1);
    }
}
