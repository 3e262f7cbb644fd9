package nl.samenspel.measurement.statistics;

/**
 * What can be said about an unknown number after the answers were seen: how probable it is that it lies below or above a
 * value. Given the same answers, always the same.
 */
public sealed interface Posterior permits MeanPosterior, GridPosterior {

    /** The probability that the number is at most this. */
    double atMost(double value);

    /** The number that is not exceeded with this probability, strictly between 0 and 1. */
    double quantile(double probability);

    /** The number to be expected. */
    double mean();

    /** The same on the grid of §4.4, so that it can be added to and subtracted from others. */
    GridPosterior onGrid();

    /** The probability that the number is at least this. */
    default double atLeast(double value) {
        return 1 - atMost(value);
    }

    /** The probability that the number is nearer to 0 than this. */
    default double nearerToZeroThan(double distance) {
        return atMost(distance) - atMost(-distance);
    }

    /** The band with equal tails that holds the number with this probability. */
    default Band band(double probability) {
        double tail = (1 - probability) / 2;
        return new Band(quantile(tail), quantile(1 - tail));
    }
}
