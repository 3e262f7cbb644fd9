package nl.samenspel.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.samenspel.measurement.Claim;
import nl.samenspel.measurement.Findings;
import nl.samenspel.measurement.GapFinding;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.party.Party;

/** What stands out in a result, of what is disclosed and as it is printed: what prints as nothing counts as nothing. */
public record Outstanding(AssessmentModel model, Result result, Findings findings) {

    /** What says, more or less surely, that there is a difference; the surer first. */
    public static final List<Claim> CLAIMED = List.of(Claim.SHOWN, Claim.INDICATION);

    /** What stands above all else. */
    public sealed interface Foremost {

        /** A measure of an aspect about which something is claimed. */
        record On(Measure measure, String aspect) {}

        /** @param on at least one, importance before the level, in the order of the model */
        record Claimed(Claim claim, List<On> on) implements Foremost {}

        /** @param aspect empty when another lies as far apart */
        record FurthestApart(Measure measure, Optional<String> aspect) implements Foremost {}

        record Nothing() implements Foremost {}

        /** Of the other party nothing may be shown, so nothing stands beside this one. */
        record OnlyOf(Party party) implements Foremost {}

        record NothingShown() implements Foremost {}
    }

    /** How far importance is ahead of the level of an aspect. */
    public record Ahead(String aspect, Amount gap) {}

    /** Does the claim say, more or less surely, that there is a difference? */
    static boolean isOfADifference(Claim claim) {
        return CLAIMED.contains(claim);
    }

    /** Made of claims: how far the parties lie apart comes after them, as chance puts them apart too. */
    public Foremost foremost() {
        var shown = Arrays.stream(Party.values()).filter(this::isShown).toList();
        return switch (shown.size()) {
            case 0 -> new Foremost.NothingShown();
            case 1 -> new Foremost.OnlyOf(shown.getFirst());
            default -> ofBoth();
        };
    }

    private boolean isShown(Party party) {
        return model.aspects().stream()
                .map(aspect -> result.party(party).aspect(aspect.slug()))
                .anyMatch(aspect -> Measure.ALWAYS.stream()
                        .anyMatch(measure -> aspect.measure(measure).shown().isPresent()));
    }

    private Foremost ofBoth() {
        for (Claim claim : CLAIMED) {
            var on = new ArrayList<Foremost.On>();
            Measure.ALWAYS.forEach(
                    measure -> claimed(measure, claim).forEach(aspect -> on.add(new Foremost.On(measure, aspect))));
            if (!on.isEmpty()) {
                return new Foremost.Claimed(claim, on);
            }
        }
        return furthestApart();
    }

    /** The aspects on which this may be claimed of the measure, in the order of the model. */
    public List<String> claimed(Measure measure, Claim claim) {
        return model.aspects().stream()
                .map(Aspect::slug)
                .filter(aspect -> findings.between(aspect, measure)
                        .map(GapFinding::claim)
                        .filter(claim::equals)
                        .isPresent())
                .toList();
    }

    /** Of one person on a side, not even how far apart they lie is said. */
    private boolean isOfGroups() {
        return Arrays.stream(Party.values())
                .allMatch(party -> result.party(party).respondents() > 1);
    }

    private Foremost furthestApart() {
        return Measure.ALWAYS.stream()
                .flatMap(measure -> widest(measure).stream())
                .filter(apart -> apart.distance().signum() > 0)
                .max(Comparator.comparing(Apart::distance))
                .<Foremost>map(widest -> new Foremost.FurthestApart(widest.measure(), alone(widest)))
                .orElseGet(Foremost.Nothing::new);
    }

    private Optional<String> alone(Apart widest) {
        long asFar = Apart.all(model, result, widest.measure())
                .filter(other -> other.distance().compareTo(widest.distance()) == 0)
                .count();
        return asFar > 1 ? Optional.empty() : Optional.of(widest.aspect());
    }

    /** Where the parties lie furthest apart on the measure; the first of the model where several do. Not said of single people. */
    public Optional<Apart> widest(Measure measure) {
        if (!isOfGroups()) {
            return Optional.empty();
        }
        return Apart.all(model, result, measure).max(Comparator.comparing(Apart::distance));
    }

    /** Where importance is furthest ahead of the level for the party; empty where it is nowhere. */
    public Optional<Ahead> furthestAhead(Party party) {
        return model.aspects().stream()
                .flatMap(aspect -> result.party(party).aspect(aspect.slug()).gap().shown().stream()
                        .map(gap -> new Ahead(aspect.slug(), gap)))
                .filter(ahead -> printed(ahead).signum() > 0)
                .max(Comparator.comparing(Outstanding::printed));
    }

    private static BigDecimal printed(Ahead ahead) {
        return ahead.gap().value().oneDecimal();
    }
}
