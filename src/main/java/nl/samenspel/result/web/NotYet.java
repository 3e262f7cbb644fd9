package nl.samenspel.result.web;

import java.util.List;
import java.util.Optional;
import nl.samenspel.account.Member;
import nl.samenspel.account.Standing;
import nl.samenspel.assessment.web.WaveDesk;
import nl.samenspel.platform.web.Visit;

/** Tells a sponsor why he cannot act for his party yet, and from when on he can. */
final class NotYet {

    private final Visit visit;
    private final WaveDesk.Case about;

    NotYet(Visit visit, WaveDesk.Case about) {
        this.visit = visit;
        this.about = about;
    }

    /** @param waiting the visitor's roles that do not count yet; empty when there are none */
    Optional<String> text(List<Member> waiting) {
        return waiting.stream().findFirst().map(this::text);
    }

    private String text(Member member) {
        var party = member.role().party().orElseThrow();
        var own = about.collaboration().nameOf(party);
        var other = about.collaboration().nameOf(party.other());
        var zone = about.wave().terms().zone();
        return switch (member.standing()) {
            case Standing.Settled _ -> visit.say("result.not-yet.title");
            case Standing.Announced announced ->
                visit.say("result.not-yet.announced", own, other, visit.words().moment(announced.countsFrom(), zone));
            case Standing.Objected objected ->
                visit.say(
                        "result.not-yet.objected",
                        own,
                        other,
                        visit.words().moment(objected.at(), zone),
                        objected.by());
        };
    }
}
