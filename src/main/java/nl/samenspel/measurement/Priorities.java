package nl.samenspel.measurement;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Fraction;

/**
 * What a party would most gain from talking about (method §6.2): importance, times how far the aspect is from where it
 * should be.
 *
 * @param weights aspect → priority, in descending order; aspects without a gap have 0
 */
public record Priorities(Map<String, Fraction> weights) {
    private static final int TOP = 3;

    /**
     * The means of one aspect.
     *
     * @param importance how much it matters
     * @param gap desired − actual where the desired level was asked, else importance − actual
     */
    public record Aspect(Fraction importance, Fraction gap) {}

    /** From the figures that a party shows; an aspect of which one is held back is not among them. */
    public static Priorities of(PartyResult party) {
        Map<String, Aspect> aspects = new LinkedHashMap<>();
        party.aspects()
                .forEach((slug, result) -> result.measure(Measure.IMPORTANCE)
                        .shown()
                        .ifPresent(importance -> gap(result)
                                .ifPresent(gap -> aspects.put(
                                        slug, new Aspect(importance.mean().value(), gap.value())))));
        return of(aspects);
    }

    private static Optional<Amount> gap(AspectResult aspect) {
        return aspect.ambition().orElse(aspect.gap()).shown();
    }

    /** Equal priorities keep the order of the aspects. */
    public static Priorities of(Map<String, Aspect> aspects) {
        Fraction all = aspects.values().stream().map(Aspect::importance).reduce(Fraction.ZERO, Fraction::plus);
        Map<String, Fraction> weights = new LinkedHashMap<>();
        aspects.entrySet().stream()
                .map(aspect -> Map.entry(aspect.getKey(), priority(aspect.getValue(), all)))
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(aspect -> weights.put(aspect.getKey(), aspect.getValue()));
        return new Priorities(weights);
    }

    private static Fraction priority(Aspect aspect, Fraction all) {
        return aspect.gap().compareTo(Fraction.ZERO) <= 0
                ? Fraction.ZERO
                : aspect.importance().times(aspect.gap()).dividedBy(all);
    }

    /** The three aspects with the highest priority; fewer where fewer have a gap. */
    public List<String> top() {
        return weights.entrySet().stream()
                .filter(aspect -> aspect.getValue().compareTo(Fraction.ZERO) > 0)
                .limit(TOP)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The aspects in the top of both parties, in the order of this one. */
    public List<String> sharedWith(Priorities other) {
        return top().stream().filter(other.top()::contains).toList();
    }
}
