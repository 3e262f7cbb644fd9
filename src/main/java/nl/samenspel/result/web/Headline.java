package nl.samenspel.result.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.samenspel.measurement.Claim;
import nl.samenspel.measurement.Findings;
import nl.samenspel.measurement.GapFinding;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Spoken;
import nl.samenspel.platform.web.Visit;

/**
 * What a result says above all else. It is made of claims: how far the parties lie apart makes no headline, as chance puts
 * them apart too.
 */
record Headline(Visit visit, AssessmentModel model, Result result, Findings findings) {

    private static final List<Claim> CLAIMED = List.of(Claim.SHOWN, Claim.INDICATION);
    private static final Spoken<Measure> SHOWN = Spoken.only("result.headline.shown", Measure.ALWAYS);
    private static final Spoken<Measure> INDICATED = Spoken.only("result.headline.indication", Measure.ALWAYS);
    private static final Spoken<Claim> ON_BOTH =
            Spoken.only("result.headline", CLAIMED).ending("on");
    private static final Spoken<Claim> ON_MANY =
            Spoken.only("result.headline", CLAIMED).ending("many");
    private static final Spoken<Measure> FURTHEST = Spoken.only("result.headline", Measure.ALWAYS);
    private static final Spoken<Measure> SEVERAL = Spoken.only("result.headline.several", Measure.ALWAYS);

    /** A measure of an aspect about which something is claimed. */
    private record Claimed(Measure measure, String aspect) {}

    String text() {
        return claimed(Claim.SHOWN, SHOWN)
                .or(() -> claimed(Claim.INDICATION, INDICATED))
                .or(this::furthestApart)
                .orElseGet(() -> visit.say("result.headline.nothing"));
    }

    private Optional<String> claimed(Claim claim, Spoken<Measure> ofOne) {
        var claimed = Measure.ALWAYS.stream()
                .flatMap(measure -> model.aspects().stream()
                        .filter(aspect -> findings.between(aspect.slug(), measure)
                                .map(GapFinding::claim)
                                .filter(claim::equals)
                                .isPresent())
                        .map(aspect -> new Claimed(measure, aspect.slug())))
                .toList();
        return switch (claimed.size()) {
            case 0 -> Optional.empty();
            case 1 -> {
                var only = claimed.getFirst();
                yield Optional.of(visit.say(ofOne, only.measure(), name(only.aspect())));
            }
            default -> Optional.of(headline(claim, claimed));
        };
    }

    private String headline(Claim claim, List<Claimed> claimed) {
        var names =
                claimed.stream().map(Claimed::aspect).distinct().map(this::name).toList();
        return switch (names.size()) {
            case 1 -> visit.say(ON_BOTH, claim, names.getFirst());
            case 2 -> visit.say(ON_BOTH, claim, visit.say("result.headline.two", names.getFirst(), names.getLast()));
            default -> visit.say(ON_MANY, claim, names.size(), model.aspects().size());
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
        var asFar = Apart.all(model, result, widest.measure())
                .filter(other -> other.distance().compareTo(widest.distance()) == 0)
                .count();
        return asFar > 1
                ? visit.say(SEVERAL, widest.measure())
                : visit.say(FURTHEST, widest.measure(), name(widest.aspect()));
    }

    private String name(String aspect) {
        return model.aspect(aspect).orElseThrow().name().in(visit.language());
    }
}
