package nl.samenspel.collaboration.web;

import java.time.ZoneId;
import java.util.List;
import nl.samenspel.account.Act;
import nl.samenspel.account.FindSponsors.Sponsors;
import nl.samenspel.account.Member;
import nl.samenspel.account.Standing;
import nl.samenspel.account.Subject;
import nl.samenspel.account.Visitor;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.platform.web.Visit;

/** Tells of sponsors who do not count yet, and lets the other party's sponsor say what he thinks of it. */
final class Newcomers {

    private final Visit visit;
    private final Visitor visitor;
    private final Collaboration collaboration;
    private final ZoneId zone;

    Newcomers(Visit visit, Visitor visitor, Collaboration collaboration, ZoneId zone) {
        this.visit = visit;
        this.visitor = visitor;
        this.collaboration = collaboration;
        this.zone = zone;
    }

    List<CollaborationView.Newcomer> of(Sponsors sponsors) {
        return sponsors.waiting().stream().map(this::newcomer).toList();
    }

    private CollaborationView.Newcomer newcomer(Member member) {
        var other = member.role().party().orElseThrow().other();
        var subject = Subject.of(collaboration.workspace()).in(collaboration.id());
        var may = visitor.may(Act.JUDGE_SPONSOR, subject.party(other));
        var mayObject = may && member.standing() instanceof Standing.Announced;
        return new CollaborationView.Newcomer(
                text(member),
                may ? CollaborationAddresses.acknowledge(collaboration, member.grant()) : "",
                mayObject ? CollaborationAddresses.object(collaboration, member.grant()) : "");
    }

    private String text(Member member) {
        var own = member.role().party().orElseThrow();
        var name = member.signatory().named();
        return switch (member.standing()) {
            case Standing.Settled _ -> "";
            case Standing.Announced announced ->
                visit.say(
                        "collaboration.newcomer.announced",
                        name,
                        collaboration.nameOf(own),
                        visit.words().moment(announced.countsFrom(), zone),
                        collaboration.nameOf(own.other()));
            case Standing.Objected objected ->
                visit.say(
                        "collaboration.newcomer.objected",
                        name,
                        collaboration.nameOf(own),
                        objected.by(),
                        visit.words().moment(objected.at(), zone),
                        collaboration.nameOf(own.other()));
        };
    }
}
