package nl.samenspel.result.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.samenspel.measurement.Claim;
import nl.samenspel.measurement.Findings;
import nl.samenspel.measurement.GapFinding;
import nl.samenspel.measurement.Measure;
import nl.samenspel.measurement.Result;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.web.Visit;

/**
 * What a result says above all else. It is made of claims: how far the parties lie apart makes no headline, as chance puts
 * them apart too.
 */
record Headline(Visit visit, AssessmentModel model, Result result, Findings findings) {

    /** A measure of an aspect about which something is claimed. */
    private record Claimed(Measure measure, String aspect) {}

    String text() {
        return claimed(Claim.SHOWN)
                .or(() -> claimed(Claim.INDICATION))
                .or(this::furthestApart)
                .orElseGet(() -> visit.say("result.headline.nothing"));
    }

    private Optional<String> claimed(Claim claim) {
        var claimed = Measure.ALWAYS.stream()
                .flatMap(measure -> model.aspects().stream()
                        .filter(aspect -> findings.between(aspect.slug(), measure)
                                .map(GapFinding::claim)
                                .filter(claim::equals)
                                .isPresent())
                        .map(aspect -> new Claimed(measure, aspect.slug())))
                .toList();
        return claimed.isEmpty() ? Optional.empty() : Optional.of(headline("result.headline." + claim.slug(), claimed));
    }

    private String headline(String key, List<Claimed> claimed) {
        if (claimed.size() == 1) {
            var only = claimed.getFirst();
            return visit.say(key + "." + only.measure().slug(), name(only.aspect()));
        }
        var names =
                claimed.stream().map(Claimed::aspect).distinct().map(this::name).toList();
        return switch (names.size()) {
            case 1 -> visit.say(key + ".on", names.getFirst());
            case 2 -> visit.say(key + ".on", visit.say("result.headline.two", names.getFirst(), names.getLast()));
            default -> visit.say(key + ".many", names.size(), model.aspects().size());
        };
    }

    /** Of one person on a side not even that is said. */
    private Optional<String> furthestApart() {
        boolean isOfGroups = Arrays.stream(Party.values())
                .allMatch(party -> result.party(party).respondents() > 1);
        return Measure.ALWAYS.stream()
                .flatMap(measure -> Apart.widest(model, result, measure).stream())
                .filter(apart -> isOfGroups && apart.distance().signum() > 0)
                .max(Comparator.comparing(Apart::distance))
                .map(this::furthestApart);
    }

    /** Names the aspect only when no other lies as far apart. */
    private String furthestApart(Apart widest) {
        var measure = widest.measure().slug();
        var asFar = Apart.all(model, result, widest.measure())
                .filter(other -> other.distance().compareTo(widest.distance()) == 0)
                .count();
        return asFar > 1
                ? visit.say("result.headline.several." + measure)
                : visit.say("result.headline." + measure, name(widest.aspect()));
    }

    private String name(String aspect) {
        return model.aspect(aspect).orElseThrow().name().in(visit.language());
    }
}
