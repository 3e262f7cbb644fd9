package nl.samenspel.measurement;

import java.util.Optional;

/**
 * What is shown of one question for one group.
 *
 * @param mean under the weighting of the party
 * @param median of the scores of all people in the group
 * @param distribution absent where few people were promised anonymity
 * @param onlyInTotal the question is published for the party as a whole only, and its mean is over all people
 */
public record Summary(Amount mean, Fraction median, Optional<Distribution> distribution, boolean onlyInTotal) {}
