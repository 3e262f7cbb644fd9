package nl.samenspel.measurement.disclosure;

import java.util.Optional;
import nl.samenspel.measurement.statistics.Differences;
import nl.samenspel.measurement.statistics.Histogram;

/**
 * What may be told of the people of one party who rated an aspect in two waves, and of those who did in the later one only.
 *
 * @param same later − earlier
 * @param fresh what new people scored; empty where they may not be told apart
 */
public record PairedAspect(Differences same, Optional<Histogram> fresh) {}
