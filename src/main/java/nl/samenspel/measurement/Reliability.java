package nl.samenspel.measurement;

import java.util.Arrays;

/**
 * How much the items of one scale measure the same (method §7): a property of the instrument, never of one assessment, and
 * no quality mark for the eight aspects.
 *
 * @param n people who answered all items
 * @param alpha Cronbach’s, of the scores as they are
 * @param standardisedAlpha of the scores in standard deviations
 * @param omega McDonald’s, of one factor by maximum likelihood
 * @param averageCorrelation between two items
 */
public record Reliability(int n, double alpha, double standardisedAlpha, double omega, double averageCorrelation) {
    /** With fewer people it is not reported. */
    public static final int FEWEST = 50;

    private static final double LEAST_UNIQUENESS = 0.005;
    private static final int MOST_ROUNDS = 200_000;

    /** Of two items or more, answered by two people or more. */
    public static Reliability of(Observations items) {
        double[][] products = items.products();
        int count = products.length;
        if (count < 2 || items.n() < 2) {
            throw new IllegalArgumentException(count + " items, " + items.n() + " people");
        }
        double own = 0;
        double all = 0;
        double correlation = 0;
        double[][] correlations = items.correlations();
        for (int row = 0; row < count; row++) {
            own += products[row][row];
            for (int column = 0; column < count; column++) {
                all += products[row][column];
                correlation += row == column ? 0 : correlations[row][column] / (count * (count - 1.0));
            }
        }
        double factor = count / (count - 1.0);
        return new Reliability(
                items.n(),
                factor * (1 - own / all),
                count * correlation / (1 + (count - 1) * correlation),
                omega(correlations),
                correlation);
    }

    /** Are there so many people that it may be reported? */
    public boolean mayBeReported() {
        return n >= FEWEST;
    }

    /** Expectation and maximisation in turn, until nothing moves. */
    private static double omega(double[][] correlations) {
        int count = correlations.length;
        double[] loadings = new double[count];
        double[] unique = new double[count];
        Arrays.fill(loadings, 0.7);
        Arrays.fill(unique, 0.5);
        double moved = 1;
        for (int round = 0; round < MOST_ROUNDS && moved > 1e-12; round++) {
            double information = 1;
            double[] weights = new double[count];
            for (int item = 0; item < count; item++) {
                weights[item] = loadings[item] / unique[item];
                information += loadings[item] * weights[item];
            }
            double[] covariances = new double[count];
            double variance = 1 / information;
            for (int item = 0; item < count; item++) {
                for (int other = 0; other < count; other++) {
                    covariances[item] += correlations[item][other] * weights[other] / information;
                }
                variance += weights[item] / information * covariances[item];
            }
            moved = 0;
            for (int item = 0; item < count; item++) {
                double loading = covariances[item] / variance;
                moved = Math.max(moved, Math.abs(loading - loadings[item]));
                loadings[item] = loading;
                unique[item] = Math.max(LEAST_UNIQUENESS, 1 - loading * covariances[item]);
            }
        }
        double common = Arrays.stream(loadings).sum();
        double noise = Arrays.stream(unique).sum();
        return common * common / (common * common + noise);
    }
}
