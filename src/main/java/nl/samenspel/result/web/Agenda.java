package nl.samenspel.result.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenspel.chart.Wording;
import nl.samenspel.measurement.Amount;
import nl.samenspel.measurement.AspectResult;
import nl.samenspel.measurement.Claim;
import nl.samenspel.measurement.Figure;
import nl.samenspel.measurement.Findings;
import nl.samenspel.measurement.GapFinding;
import nl.samenspel.measurement.Measure;
import nl.samenspel.measurement.Party;
import nl.samenspel.measurement.PerParty;
import nl.samenspel.measurement.Priorities;
import nl.samenspel.measurement.Result;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.result.web.ResultsView.Point;

/**
 * What there is to talk about (method §6.2): what would help both, what each party has to look at by itself, whatever the
 * other says, and where they do not find the same things important.
 */
record Agenda(Visit visit, Wording wording, AssessmentModel model, Result result, Findings findings) {

    /** Empty where nothing may be shown. */
    List<Point> points() {
        var points = new ArrayList<Point>();
        var priorities = PerParty.each(this::priorities);
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
        var weighed = weighedDifferently();
        if (!weighed.isEmpty()) {
            points.add(new Point(visit.say("result.agenda.weighed"), names(weighed)));
        }
        return points;
    }

    private Priorities priorities(Party party) {
        Map<String, Priorities.Aspect> aspects = new LinkedHashMap<>();
        for (Aspect aspect : model.aspects()) {
            var of = result.party(party).aspect(aspect.slug());
            of.measure(Measure.IMPORTANCE)
                    .shown()
                    .ifPresent(importance -> distance(of)
                            .ifPresent(gap -> aspects.put(
                                    aspect.slug(),
                                    new Priorities.Aspect(importance.mean().value(), gap.value()))));
        }
        return Priorities.of(aspects);
    }

    /** In levels where the desired level was asked; else the attention gap has to do. */
    private static Optional<Amount> distance(AspectResult aspect) {
        return aspect.ambition().map(Figure::shown).orElseGet(() -> aspect.gap().shown());
    }

    private List<String> weighedDifferently() {
        return model.aspects().stream()
                .map(Aspect::slug)
                .filter(aspect -> findings.between(aspect, Measure.IMPORTANCE)
                        .map(GapFinding::claim)
                        .filter(claim -> claim == Claim.SHOWN || claim == Claim.INDICATION)
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
