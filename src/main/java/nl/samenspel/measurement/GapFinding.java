package nl.samenspel.measurement;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is told beside a difference, no more than the promise to the people allows (method D5).
 *
 * @param claim the only words for it
 * @param band absent where so few answered that nothing is said beyond the difference
 * @param test absent where none is made, or few people were promised anonymity
 * @param spacing whether the sign depends on the spacing of the levels
 */
public record GapFinding(Claim claim, Optional<Interval> band, Optional<Test> test, SpacingCheck spacing) {

    /**
     * The figures of a test.
     *
     * @param holm the probability, adjusted for the aspects that were looked at with it
     * @param delta Cliff’s; absent when the same people gave both answers
     */
    public record Test(PValue probability, double holm, Optional<Double> delta) {}

    static GapFinding of(JudgedGap judged, boolean open) {
        Gap gap = judged.gap();
        boolean inDetail = open || gap.fewest() >= Method.DETAIL_FROM;
        Optional<Test> test = gap.probability()
                .flatMap(probability -> judged.holm()
                        .map(holm -> new Test(
                                probability,
                                holm,
                                gap.delta().map(delta -> delta.value().toDouble()))));
        return new GapFinding(
                judged.claim(),
                open || gap.fewest() >= Agreement.FEWEST
                        ? Optional.of(Interval.ofDifference(gap.band(), inDetail))
                        : Optional.empty(),
                inDetail ? test : Optional.empty(),
                gap.spacing());
    }

    /** The findings about gaps that are looked at together; a gap that is not disclosed is not among them. */
    static <K> Map<K, GapFinding> family(Map<K, Gap> gaps, boolean open) {
        Iterator<JudgedGap> judged = Gap.judged(List.copyOf(gaps.values())).iterator();
        Map<K, GapFinding> findings = new LinkedHashMap<>();
        gaps.keySet().forEach(about -> findings.put(about, of(judged.next(), open)));
        return findings;
    }
}
