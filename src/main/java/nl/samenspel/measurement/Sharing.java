package nl.samenspel.measurement;

/**
 * How far one party sees goals and results as shared (method §9.3).
 *
 * @param strategy its actual level
 * @param results their actual level
 */
public record Sharing(ScoredGroup strategy, ScoredGroup results) {
    /** Above this the texts of the levels speak of what the parties do together. */
    private static final double TOGETHER = 3.5;

    /** That both lie high; the same people answer both, so the lower of the two counts. */
    double probability() {
        return Math.min(
                strategy.posterior().atLeast(TOGETHER), results.posterior().atLeast(TOGETHER));
    }

    /** How many answered the question that the fewest answered. */
    int fewest() {
        return Math.min(strategy.n(), results.n());
    }
}
