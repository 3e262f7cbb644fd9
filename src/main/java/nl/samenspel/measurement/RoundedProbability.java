package nl.samenspel.measurement;

/**
 * A probability as precisely as it may be told. Nothing that is inferred from answers is impossible or certain: what rounds to
 * 0 or 1 says only how near it is.
 *
 * @param value 0 to 1
 */
public record RoundedProbability(double value, Precision precision) {

    /** How precisely a probability is told. */
    public enum Precision {
        /** To whole percents. */
        PERCENTS(100, 0.01),
        /** To tens of percents, where few people were promised anonymity. */
        TENS(10, 0.05);

        private final int steps;
        private final double least;

        Precision(int steps, double least) {
            this.steps = steps;
            this.least = least;
        }

        /** A probability of less than this may be told as 0, and one of more than 1 less this as 1. */
        public double least() {
            return least;
        }

        double round(double probability) {
            return (double) Math.round(probability * steps) / steps;
        }

        RoundedProbability rounded(double probability) {
            return new RoundedProbability(round(probability), this);
        }
    }
}
