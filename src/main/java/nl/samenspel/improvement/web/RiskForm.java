package nl.samenspel.improvement.web;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenspel.improvement.risk.RiskText;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.Spoken;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Typed;
import nl.samenspel.platform.web.Visit;
import org.springframework.util.MultiValueMap;

/**
 * A risk as it was typed, right or wrong.
 *
 * @param shown the {@link RiskText#mark} of the text that the form showed; empty of a new one
 * @param whose {@link TargetForm#BOTH}, or the slug of a party
 */
public record RiskForm(
        String shown, String told, String whose, String carrier, PerParty<String> mitigation, String reviewOn) {

    private static final Spoken<RiskText.Problem> PROBLEM = Spoken.of("risk.problem", RiskText.Problem.class);

    static RiskForm empty() {
        return new RiskForm("", "", TargetForm.BOTH, "", PerParty.each(_ -> ""), "");
    }

    static RiskForm of(RiskText text) {
        return new RiskForm(
                text.mark(),
                text.told(),
                text.party().map(Party::slug).orElse(TargetForm.BOTH),
                text.carrier(),
                text.mitigation(),
                text.reviewOn().map(LocalDate::toString).orElse(""));
    }

    static RiskForm of(MultiValueMap<String, String> sent) {
        return new RiskForm(
                Typed.line(sent.getFirst("shown")),
                Typed.line(sent.getFirst("told")),
                Typed.line(sent.getFirst("whose")),
                Typed.line(sent.getFirst("carrier")),
                PerParty.each(party -> Typed.line(sent.getFirst(field(party)))),
                Typed.line(sent.getFirst("review-on")));
    }

    static String field(Party party) {
        return "mitigation-" + party.slug();
    }

    /** As typed, beside what is stored now. */
    RiskForm beside(RiskText stored) {
        return new RiskForm(stored.mark(), told, whose, carrier, mitigation, reviewOn);
    }

    /** Empty when something needs another look, which is added to the problems. Nobody carries it at a party without being named. */
    Optional<RiskText> text(Visit visit, Problems problems) {
        var party = Slug.parse(Party.class, whose);
        if (party.isEmpty() && !whose.equals(TargetForm.BOTH)) {
            problems.add("whose", visit.say("programme.problem.whose"));
        }
        var day = day();
        if (day.isEmpty() && !reviewOn.isEmpty()) {
            problems.add("review-on", visit.say("improvement.problem.day"));
        }
        return problems.isEmpty()
                ? Optional.of(new RiskText(told, party.filter(_ -> !carrier.isEmpty()), carrier, mitigation, day))
                : Optional.empty();
    }

    private Optional<LocalDate> day() {
        return TypedDay.read(reviewOn);
    }

    /** What the core found in the way. */
    static void add(Iterable<RiskText.Problem> refused, Visit visit, Problems problems) {
        for (var problem : refused) {
            problems.add(
                    switch (problem) {
                        case TOLD_MISSING, TOLD_TOO_LONG -> "told";
                        case CARRIER_TOO_LONG -> "carrier";
                        case MITIGATION_TOO_LONG -> field(Party.CUSTOMER);
                    },
                    visit.say(PROBLEM, problem, RiskText.LONGEST, RiskText.LONGEST_NAME));
        }
    }
}
