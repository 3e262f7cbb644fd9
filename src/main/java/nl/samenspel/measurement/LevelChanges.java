package nl.samenspel.measurement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.measurement.asked.AskedAspect;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.measurement.disclosure.Snapshot;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Posteriors;
import nl.samenspel.party.PerParty;

/**
 * What became of the levels of one party from one wave to a later one. Nobody knows who answered both times, so the waves are
 * two groups of people (method §8): where many did, that claims too little rather than too much. The aspects are one family.
 *
 * @param aspects slug of the aspect → its change, in the order of the later wave
 */
public record LevelChanges(Map<String, LevelChange> aspects) {

    /**
     * Of waves of the same model; an aspect that only one of them asked has nothing to compare.
     *
     * @param weighting in which the people of both are counted
     */
    public static PerParty<LevelChanges> between(Snapshot earlier, Snapshot later, Weighting weighting) {
        Posteriors posteriors = new Posteriors();
        return PerParty.each(party -> of(
                new PartyFigures(earlier.instrument(), earlier.party(party), weighting, posteriors),
                new PartyFigures(later.instrument(), later.party(party), weighting, posteriors)));
    }

    private static LevelChanges of(PartyFigures earlier, PartyFigures later) {
        PartyGroups before = PartyGroups.of(earlier.instrument(), earlier);
        PartyGroups after = PartyGroups.of(later.instrument(), later);
        Map<String, GapFinding> findings = GapFinding.family(
                later.instrument(),
                earlier.isOpen() && later.isOpen(),
                aspect -> Comparison.gap(level(aspect), after, before));
        return new LevelChanges(Ordered.map(
                later.instrument().aspects(),
                AskedAspect::slug,
                aspect -> new LevelChange(
                        Comparison.of(level(aspect.slug()), later, earlier),
                        Optional.ofNullable(findings.get(aspect.slug())))));
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
