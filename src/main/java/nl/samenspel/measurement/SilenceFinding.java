package nl.samenspel.measurement;

import java.util.Optional;
import nl.samenspel.measurement.statistics.Band;
import nl.samenspel.measurement.statistics.Histogram;
import nl.samenspel.measurement.statistics.Method;
import nl.samenspel.measurement.statistics.PrintedBand;
import nl.samenspel.measurement.statistics.Silence;

/**
 * Where the mean of everybody who was invited would lie if the others had answered too (method §4.3); who took part without
 * rating this question is one of the others.
 *
 * @param inAnyCase whatever the others think
 * @param likely if they resemble those who answered; 90 %
 */
public record SilenceFinding(Band inAnyCase, Band likely) {

    /** Empty when nobody was silent, or too few people were promised anonymity: the ends would tell their exact sum. */
    static Optional<SilenceFinding> of(Histogram answered, int invited, boolean open) {
        if (invited <= answered.n() || !(open || answered.n() >= Method.DETAIL_FROM)) {
            return Optional.empty();
        }
        Silence silence = new Silence(answered, invited);
        PrintedBand worst = silence.worstCase();
        return Optional.of(new SilenceFinding(
                new Band(worst.low().toDouble(), worst.high().toDouble()), silence.band(Band.USUAL)));
    }
}
