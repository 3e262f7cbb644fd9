package nl.samenspel.measurement;

import java.util.List;
import nl.samenspel.measurement.statistics.Amount;

/**
 * The mean of the aspect means of a quadrant.
 *
 * @param of slugs of the aspects that it is the mean of, where one is missing; empty where all are there
 */
public record QuadrantMean(Amount mean, List<String> of) {
    public QuadrantMean {
        of = List.copyOf(of);
    }

    /** Is an aspect missing, and this the mean of the others? */
    public boolean incomplete() {
        return !of.isEmpty();
    }
}
