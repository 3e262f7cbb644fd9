package nl.samenspel.measurement;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.samenspel.measurement.asked.AskedAspect;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.statistics.Agreement;
import nl.samenspel.measurement.statistics.Interval;
import nl.samenspel.measurement.statistics.Method;
import nl.samenspel.measurement.statistics.PValue;

/**
 * What is told beside a difference, no more than the promise to the people allows (method D5).
 *
 * @param claim the only words for it
 * @param band absent where so few answered that nothing is said beyond the difference
 * @param levels whether it may come from how the groups are made up
 * @param test absent where none is made, or few people were promised anonymity
 */
public record GapFinding(Claim claim, Optional<Interval> band, LevelMix levels, Optional<Test> test) {

    /**
     * The figures of a test.
     *
     * @param holm the probability, adjusted for the aspects that were looked at with it
     * @param delta Cliff’s; absent when the same people gave both answers
     * @param spacing whether the sign depends on the spacing of the levels
     */
    public record Test(PValue probability, double holm, Optional<Double> delta, SpacingCheck spacing) {}

    /** Is something said of the gap although it may come from how the groups are made up? Then that is said too. */
    public boolean isClaimDespiteLevels() {
        return levels != LevelMix.ALIKE && claim.saysSomething();
    }

    static GapFinding of(JudgedGap judged, boolean open) {
        Gap gap = judged.gap();
        boolean inDetail = open || gap.fewest() >= Method.DETAIL_FROM;
        Optional<Test> test = gap.test()
                .flatMap(made -> judged.holm()
                        .map(holm -> new Test(
                                made.probability(),
                                holm,
                                made.delta().map(delta -> delta.value().toDouble()),
                                gap.spacing())));
        return new GapFinding(
                judged.claim(),
                open || gap.fewest() >= Agreement.FEWEST
                        ? Optional.of(Interval.ofDifference(gap.band(), open, inDetail))
                        : Optional.empty(),
                gap.levels(),
                inDetail ? test : Optional.empty());
    }

    /**
     * The findings about gaps that are looked at together.
     *
     * @param gap slug of the aspect → its gap, or empty where that is not disclosed
     * @return aspect → finding, in the order of the instrument, for the gaps that are
     */
    static Map<String, GapFinding> family(Instrument instrument, boolean open, Function<String, Optional<Gap>> gap) {
        Map<String, Gap> gaps = new LinkedHashMap<>();
        for (AskedAspect aspect : instrument.aspects()) {
            gap.apply(aspect.slug()).ifPresent(found -> gaps.put(aspect.slug(), found));
        }
        Iterator<JudgedGap> judged = Gap.judged(List.copyOf(gaps.values())).iterator();
        Map<String, GapFinding> findings = new LinkedHashMap<>();
        gaps.keySet().forEach(aspect -> findings.put(aspect, of(judged.next(), open)));
        return findings;
    }
}
