package nl.samenspel.result.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenspel.measurement.Claim;
import nl.samenspel.measurement.Priorities;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Spoken;
import nl.samenspel.result.Outstanding;
import nl.samenspel.wording.Wording;

/**
 * What there is to talk about (method §6.2): what would help both, what each party has to look at by itself, whatever the
 * other says, where they do not find the same things important, and where what they are after does not meet (§9.4).
 */
public record Agenda(Wording wording, Outstanding outstanding) {

    private static final Spoken<Claim> WEIGHED =
            Spoken.only("result.agenda.weighed", List.of(Claim.SHOWN, Claim.INDICATION));

    /** Empty where nothing may be shown. */
    public List<Point> points() {
        var result = outstanding.result();
        var points = new ArrayList<Point>();
        var priorities = PerParty.each(party -> Priorities.of(result.party(party)));
        var shared = priorities.customer().sharedWith(priorities.supplier());
        if (!shared.isEmpty()) {
            points.add(new Point(wording.say("result.agenda.both"), names(shared)));
        }
        for (Party party : Party.values()) {
            var own = priorities.of(party).top();
            if (!own.isEmpty()) {
                points.add(new Point(wording.say("result.agenda.own", wording.party(party)), names(own)));
            }
        }
        for (Claim claim : WEIGHED.choices()) {
            var weighed = outstanding.claimed(Measure.IMPORTANCE, claim);
            if (!weighed.isEmpty()) {
                points.add(new Point(wording.words().say(WEIGHED, claim), names(weighed)));
            }
        }
        points.addAll(new MismatchWords(wording, result, outstanding.findings()).points());
        return points;
    }

    private String names(List<String> aspects) {
        return aspects.stream()
                        .map(aspect -> outstanding
                                .model()
                                .aspect(aspect)
                                .orElseThrow()
                                .name()
                                .in(wording.language()))
                        .collect(Collectors.joining(", "))
                + ".";
    }
}
