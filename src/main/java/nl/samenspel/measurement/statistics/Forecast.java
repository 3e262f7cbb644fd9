package nl.samenspel.measurement.statistics;

/**
 * What somebody expects the mean of an aspect to be at a later wave (method §8).
 *
 * @param point the most probable mean
 * @param interval holds the mean with a probability of 0.80
 */
public record Forecast(double point, Band interval) {
    /** What an 80 % interval may miss. */
    private static final double MISSED = 0.2;

    public Forecast {
        if (!interval.holds(point)) {
            throw new IllegalArgumentException(point + " is not in " + interval);
        }
    }

    /** By how much the mean came out higher than expected. */
    public double error(double outcome) {
        return outcome - point;
    }

    public boolean hit(double outcome) {
        return interval.holds(outcome);
    }

    /** The width of the interval and a penalty for what lies outside; lower is better, and honesty pays. */
    public double intervalScore(double outcome) {
        return intervalScore(interval, MISSED, outcome);
    }

    /** The same for an interval that may miss with another probability. */
    public static double intervalScore(Band interval, double missed, double outcome) {
        return interval.high()
                - interval.low()
                + 2 / missed * (Math.max(interval.low() - outcome, 0) + Math.max(outcome - interval.high(), 0));
    }

    /** Is the error no more than half the width of the outcome’s own band, so that it may be noise of the measurement? */
    public boolean isWithinNoise(double outcome, Band band) {
        return Math.abs(error(outcome)) <= band.halfWidth();
    }

    /**
     * The ranked probability score of a forecast in shares.
     *
     * @param shares the probability of each level
     * @param chosen the level that was answered, counted from 1
     */
    public static double rankedProbabilityScore(double[] shares, int chosen) {
        double passed = 0;
        double score = 0;
        for (int level = 1; level < shares.length; level++) {
            passed += shares[level - 1];
            double distance = passed - (chosen <= level ? 1 : 0);
            score += distance * distance;
        }
        return score / (shares.length - 1);
    }
}
