package nl.samenspel.measurement;

import java.util.Optional;
import nl.samenspel.measurement.disclosure.Detail;
import nl.samenspel.measurement.disclosure.Distribution;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Fraction;

/**
 * What is shown of one question for one group.
 *
 * @param mean under the weighting of the party
 * @param roundedTo the steps to which the mean is rounded, because people were promised anonymity; empty where it is exact
 * @param detail why it is told more coarsely than the number of people asks for
 * @param median of the scores of all people in the group; absent where it would tell what few people answered
 * @param distribution absent where few people were promised anonymity
 * @param onlyInTotal the question is published for the party as a whole only, and its mean is over all people
 */
public record Summary(
        Amount mean,
        Optional<Fraction> roundedTo,
        Optional<Detail> detail,
        Optional<Fraction> median,
        Optional<Distribution> distribution,
        boolean onlyInTotal) {}
