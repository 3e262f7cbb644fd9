package nl.samenspel.measurement;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.measurement.statistics.Agreement;
import nl.samenspel.measurement.statistics.AgreementLabel;
import nl.samenspel.measurement.statistics.AverageDeviation;
import nl.samenspel.measurement.statistics.Histogram;
import nl.samenspel.measurement.statistics.Interval;

/**
 * What is told beside a mean: how sure it is, and whether people agree; no more than their promise allows (method D5).
 *
 * @param band absent where so few answered that nothing is said beyond the mean
 * @param agreement absent with fewer than five answers
 * @param averageDeviation from the median, in levels; absent where few people were promised anonymity
 * @param caveats what has to be said beside the mean
 */
public record Finding(
        Optional<Interval> band,
        Optional<AgreementLabel> agreement,
        Optional<Double> averageDeviation,
        Set<Caveat> caveats) {

    /** The same, and this to be said beside the mean. */
    public Finding with(Caveat caveat) {
        var more = EnumSet.of(caveat);
        more.addAll(caveats);
        return new Finding(band, agreement, averageDeviation, more);
    }

    /**
     * @param group as it is told
     * @param ofRange the group whose answers the range follows
     */
    static Finding of(ScoredGroup group, ScoredGroup ofRange, boolean open) {
        Histogram all = group.pooled();
        boolean inDetail = open || group.isByLevel();
        return new Finding(
                open || group.n() >= Agreement.FEWEST
                        ? Optional.of(Interval.ofMean(ofRange.band(), open, inDetail, all.scale()))
                        : Optional.empty(),
                inDetail ? Agreement.of(all).map(Agreement::label) : Optional.empty(),
                inDetail ? Optional.of(AverageDeviation.of(all).levels().toDouble()) : Optional.empty(),
                inDetail ? Caveat.of(all, group.mean()) : Set.of());
    }
}
