package nl.samenspel.measurement;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.measurement.asked.AskedAspect;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.measurement.disclosure.PairedAspect;
import nl.samenspel.measurement.disclosure.Snapshot;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Posteriors;
import nl.samenspel.party.PerParty;

/**
 * What became of the levels of one party from one wave to a later one. The waves are two groups of people (method §8): where
 * many answered both times, that claims too little rather than too much. The aspects are one family. Where it was known who
 * answered both times, the same people stand beside it; their aspects are a family of their own.
 *
 * @param aspects slug of the aspect → its change, in the order of the later wave
 * @param samePeople slug of the aspect → how the same people moved, where that may be told
 */
public record LevelChanges(Map<String, LevelChange> aspects, Map<String, SameChange> samePeople) {

    /**
     * Of waves of the same model; an aspect that only one of them asked has nothing to compare.
     *
     * @param weighting in which the people of both are counted
     * @param paired slug of the aspect → what was counted of the same people at closing
     */
    public static PerParty<LevelChanges> between(
            Snapshot earlier, Snapshot later, Weighting weighting, PerParty<Map<String, PairedAspect>> paired) {
        Posteriors posteriors = new Posteriors();
        return PerParty.each(party -> of(
                new PartyFigures(earlier.instrument(), earlier.party(party), weighting, posteriors),
                new PartyFigures(later.instrument(), later.party(party), weighting, posteriors),
                paired.of(party)));
    }

    /** The same, of waves of which nobody knows who answered both times. */
    public static PerParty<LevelChanges> between(Snapshot earlier, Snapshot later, Weighting weighting) {
        return between(earlier, later, weighting, PerParty.each(_ -> Map.of()));
    }

    private static LevelChanges of(PartyFigures earlier, PartyFigures later, Map<String, PairedAspect> paired) {
        PartyGroups before = PartyGroups.of(earlier.instrument(), earlier);
        PartyGroups after = PartyGroups.of(later.instrument(), later);
        Map<String, GapFinding> findings = GapFinding.family(
                later.instrument(),
                earlier.isOpen() && later.isOpen(),
                aspect -> Comparison.gap(level(aspect), after, before));
        return new LevelChanges(
                Ordered.map(
                        later.instrument().aspects(),
                        AskedAspect::slug,
                        aspect -> new LevelChange(
                                Comparison.of(level(aspect.slug()), later, earlier),
                                Optional.ofNullable(findings.get(aspect.slug())))),
                samePeople(before, after, paired));
    }

    private static Map<String, SameChange> samePeople(
            PartyGroups before, PartyGroups after, Map<String, PairedAspect> paired) {
        Iterator<JudgedGap> judged = Gap.judged(paired.entrySet().stream()
                        .map(one -> Gap.overTime(one.getValue().same(), spacing(one.getKey(), before, after)))
                        .toList())
                .iterator();
        Map<String, SameChange> changes = new LinkedHashMap<>();
        paired.forEach((aspect, told) -> changes.put(
                aspect,
                SameChange.of(told, judged.next(), after.figures().snapshot().disclosure())));
        return changes;
    }

    private static SpacingCheck spacing(String aspect, PartyGroups before, PartyGroups after) {
        return Comparison.gap(level(aspect), after, before).map(Gap::spacing).orElse(SpacingCheck.DEPENDS);
    }

    private static Question level(String aspect) {
        return Question.whole(aspect, Measure.ACTUAL);
    }

    /** Throws IllegalArgumentException for an aspect that the later wave did not ask. */
    public LevelChange aspect(String slug) {
        return Result.present(aspects, slug);
    }

    /**
     * The change of all aspects together, so that one that was chosen because it was low can be told from the others: the mean
     * of the changes as they are printed. Empty where there is none.
     */
    public Optional<Amount> mean() {
        List<Amount> printed = aspects.values().stream()
                .flatMap(change -> change.difference().shown().stream())
                .map(Amount::toOneDecimal)
                .toList();
        return printed.isEmpty() ? Optional.empty() : Optional.of(Amount.mean(printed));
    }

    /** How many aspects can be compared. */
    public int compared() {
        return (int) aspects.values().stream()
                .filter(change -> change.difference().shown().isPresent())
                .count();
    }
}
