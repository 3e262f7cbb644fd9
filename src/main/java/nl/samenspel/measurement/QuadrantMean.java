package nl.samenspel.measurement;

/**
 * The mean of the aspect means of a quadrant.
 *
 * @param incomplete one aspect is missing, and this is the mean of the others
 */
public record QuadrantMean(Amount mean, boolean incomplete) {}
