package nl.samenspel.result.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenspel.measurement.Claim;
import nl.samenspel.measurement.Findings;
import nl.samenspel.measurement.GapFinding;
import nl.samenspel.measurement.Priorities;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Spoken;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.result.web.ResultsView.Point;
import nl.samenspel.wording.Wording;

/**
 * What there is to talk about (method §6.2): what would help both, what each party has to look at by itself, whatever the
 * other says, where they do not find the same things important, and where what they are after does not meet (§9.4).
 */
record Agenda(Visit visit, Wording wording, AssessmentModel model, Result result, Findings findings) {

    private static final Spoken<Claim> WEIGHED =
            Spoken.only("result.agenda.weighed", List.of(Claim.SHOWN, Claim.INDICATION));

    /** Empty where nothing may be shown. */
    List<Point> points() {
        var points = new ArrayList<Point>();
        var priorities = PerParty.each(party -> Priorities.of(result.party(party)));
        var shared = priorities.customer().sharedWith(priorities.supplier());
        if (!shared.isEmpty()) {
            points.add(new Point(visit.say("result.agenda.both"), names(shared)));
        }
        for (Party party : Party.values()) {
            var own = priorities.of(party).top();
            if (!own.isEmpty()) {
                points.add(new Point(visit.say("result.agenda.own", wording.party(party)), names(own)));
            }
        }
        for (Claim claim : WEIGHED.choices()) {
            var weighed = weighedDifferently(claim);
            if (!weighed.isEmpty()) {
                points.add(new Point(visit.say(WEIGHED, claim), names(weighed)));
            }
        }
        points.addAll(new MismatchWords(visit, wording, result, findings).points());
        return points;
    }

    private List<String> weighedDifferently(Claim claim) {
        return model.aspects().stream()
                .map(Aspect::slug)
                .filter(aspect -> findings.between(aspect, Measure.IMPORTANCE)
                        .map(GapFinding::claim)
                        .filter(claim::equals)
                        .isPresent())
                .toList();
    }

    private String names(List<String> aspects) {
        return aspects.stream()
                        .map(aspect -> model.aspect(aspect).orElseThrow().name().in(visit.language()))
                        .collect(Collectors.joining(", "))
                + ".";
    }
}
