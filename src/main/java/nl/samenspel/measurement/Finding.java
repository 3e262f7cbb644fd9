package nl.samenspel.measurement;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

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

    static Finding of(ScoredGroup group, boolean open) {
        Histogram all = group.pooled();
        boolean inDetail = open || all.n() >= Method.DETAIL_FROM;
        Optional<Agreement> agreement = Agreement.of(all);
        return new Finding(
                open || all.n() >= Agreement.FEWEST
                        ? Optional.of(Interval.ofMean(group.band(), inDetail, all.scale()))
                        : Optional.empty(),
                agreement.map(Agreement::label),
                inDetail ? Optional.of(AverageDeviation.of(all).levels().toDouble()) : Optional.empty(),
                Caveat.of(
                        all,
                        inDetail
                                ? group.mean()
                                : Amount.coarse(group.mean(), all.scale()).value()));
    }
}
