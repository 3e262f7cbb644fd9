package nl.samenspel.measurement.portfolio;

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
                SingleFactor.of(correlations).omega(),
                correlation);
    }

    /** Are there so many people that it may be reported? */
    public boolean mayBeReported() {
        return n >= FEWEST;
    }
}
