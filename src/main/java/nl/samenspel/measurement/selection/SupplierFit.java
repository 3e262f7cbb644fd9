package nl.samenspel.measurement.selection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import nl.samenspel.measurement.statistics.Band;

/** How well a candidate fits a lot, whoever else there is (method §11). */
public record SupplierFit(LotProfile profile, SelectionRules rules) {
    private static final double ROUNDING_ERROR = 1e-9;

    public SupplierFit {
        for (String aspect : profile.aspects()) {
            if (!rules.values().has(profile.desired(aspect))) {
                throw new IllegalArgumentException(aspect + " at " + profile.desired(aspect));
            }
        }
    }

    /** Do all aspects that have a say know where the candidate is? */
    boolean isKnown(Candidate candidate) {
        return profile.aspects().stream()
                .allMatch(aspect -> candidate.level(aspect).isPresent());
    }

    /** What each aspect that has a say loses by a candidate of whom all is known. */
    double[] losses(Candidate candidate, Scenario scenario) {
        return profile.aspects().stream()
                .mapToDouble(aspect ->
                        loss(aspect, candidate.level(aspect).orElseThrow().in(scenario)))
                .toArray();
    }

    /** From the lowest to the highest fit that the candidate can have; one and the same where all its levels are known, anything where nothing is wanted. */
    Band fit(Candidate candidate) {
        if (profile.aspects().isEmpty()) {
            return new Band(0, 1);
        }
        double low = 1;
        double high = 1;
        for (Map.Entry<String, Double> weight : profile.weights().entrySet()) {
            Optional<Double> loss = known(candidate, weight.getKey()).map(level -> loss(weight.getKey(), level));
            low -= weight.getValue() * loss.orElseGet(() -> most(weight.getKey()));
            high -= weight.getValue() * loss.orElse(0.0);
        }
        return new Band(Math.max(low, 0), Math.max(high, 0));
    }

    /** What an aspect loses at the worse end of the scale; where the level is the wanted one it loses nothing. */
    private double most(String aspect) {
        return Math.max(loss(aspect, 1), loss(aspect, rules.values().levels()));
    }

    private double loss(String aspect, double level) {
        return rules.values().loss(aspect, profile.desired(aspect), level, rules.excess());
    }

    private static Optional<Double> known(Candidate candidate, String aspect) {
        return candidate.level(aspect).map(LevelRange::expected);
    }

    /** Aspect → what it takes off the fit; not where the level is not known. */
    Map<String, Double> contributions(Candidate candidate) {
        Map<String, Double> contributions = new LinkedHashMap<>();
        profile.weights()
                .forEach((aspect, weight) -> known(candidate, aspect)
                        .ifPresent(level -> contributions.put(aspect, weight * loss(aspect, level))));
        return contributions;
    }

    /** What a mean would hide: where the candidate falls farthest short; of several, the first in the model. */
    Optional<Shortfall> largestShortfall(Candidate candidate) {
        Shortfall largest = null;
        for (String aspect : profile.aspects()) {
            double missing = levelsShort(candidate, aspect);
            if (missing > 0 && (largest == null || missing > largest.levels())) {
                largest = new Shortfall(aspect, missing);
            }
        }
        return Optional.ofNullable(largest);
    }

    /** On how many aspects the candidate is a level or more short. */
    int aspectsShort(Candidate candidate) {
        DoubleStream missing = profile.aspects().stream().mapToDouble(aspect -> levelsShort(candidate, aspect));
        return (int) missing.filter(levels -> levels >= 1 - ROUNDING_ERROR).count();
    }

    private double levelsShort(Candidate candidate, String aspect) {
        return known(candidate, aspect)
                .map(level -> Math.max(profile.desired(aspect) - level, 0))
                .orElse(0.0);
    }

    /** Where the candidate is known to be below a minimum of the lot, on any aspect. */
    List<BelowMinimum> belowMinimum(Candidate candidate) {
        return profile.wishes().entrySet().stream()
                .flatMap(wish -> wish
                        .getValue()
                        .minimum()
                        .flatMap(minimum -> known(candidate, wish.getKey())
                                .filter(level -> level < minimum)
                                .map(level -> new BelowMinimum(wish.getKey(), level, minimum)))
                        .stream())
                .toList();
    }

    /** How many levels a candidate falls short on an aspect. */
    public record Shortfall(String aspect, double levels) {}

    /** A level that a candidate does not reach, though it has to. */
    public record BelowMinimum(String aspect, double level, double minimum) {}
}
