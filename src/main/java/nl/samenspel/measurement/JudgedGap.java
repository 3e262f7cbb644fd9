package nl.samenspel.measurement;

import java.util.Optional;

/**
 * A gap among those that it was looked at with.
 *
 * @param holm the probability of its test, adjusted for the others; empty where no test is made
 */
public record JudgedGap(Gap gap, Optional<Double> holm, Claim claim) {}
