package nl.samenspel.invitation.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.web.WaveDesk;
import nl.samenspel.invitation.Admission;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.invitation.WithdrawInvitation;
import nl.samenspel.invitation.sheet.PeopleSheet;
import nl.samenspel.measurement.Disclosure;
import nl.samenspel.measurement.Party;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.web.SheetFile;
import nl.samenspel.platform.web.Visit;

/** Puts the people of a wave in the visitor's words. Who has answered is told of open parties only. */
final class PeopleList {

    private static final int MOST_TOLD = 200;

    private final Visit visit;
    private final WaveDesk.Case about;
    private final WithdrawInvitation withdrawInvitation;
    private final UnaryOperator<String> wholeAddress;

    PeopleList(
            Visit visit,
            WaveDesk.Case about,
            WithdrawInvitation withdrawInvitation,
            UnaryOperator<String> wholeAddress) {
        this.visit = visit;
        this.about = about;
        this.withdrawInvitation = withdrawInvitation;
        this.wholeAddress = wholeAddress;
    }

    PeopleView view(List<Invitation> invitations, PeopleSheet sheet, String told) {
        return new PeopleView(
                about.address(),
                about.wave().terms().name(),
                about.wave() instanceof Wave.Open,
                Arrays.stream(Party.values())
                        .map(party -> group(party, invitations))
                        .toList(),
                sheet.rest(),
                sheet.unclear().size(),
                unclear(sheet.unclear()),
                told);
    }

    /** Not more than can be read. */
    private List<String> unclear(List<PeopleSheet.UnclearRow> rows) {
        var told = new ArrayList<>(
                rows.stream().limit(MOST_TOLD).map(this::unclear).toList());
        if (rows.size() > MOST_TOLD) {
            told.add(visit.say("invitation.unclear.more", rows.size() - MOST_TOLD));
        }
        return told;
    }

    private String unclear(PeopleSheet.UnclearRow row) {
        return visit.say("invitation.unclear." + Slug.of(row.cause()), row.line(), row.text());
    }

    private PeopleView.Group group(Party party, List<Invitation> invitations) {
        var disclosure = about.wave().terms().disclosure(party);
        var notes = new ArrayList<String>();
        if (disclosure instanceof Disclosure.Anonymous) {
            notes.add(visit.say("invitation.people.anonymous"));
            if (about.wave() instanceof Wave.Open) {
                notes.add(visit.say("invitation.people.no-withdrawal"));
            }
        }
        var tickets = invitations.stream()
                .filter(one -> one.party() == party && one.admission() == Admission.TICKET)
                .count();
        if (tickets > 0) {
            notes.add(visit.say("invitation.people.tickets", tickets));
        }
        return new PeopleView.Group(
                party.slug(),
                about.collaboration().nameOf(party),
                String.join(" ", notes),
                invitations.stream()
                        .filter(one -> one.party() == party && one.isListed(disclosure))
                        .map(one -> row(one, disclosure))
                        .toList());
    }

    /** The links that are still there, with whose they are. */
    SheetFile sheet(List<Invitation> invitations) {
        var headings = Stream.of("name", "email", "party", "level", "link")
                .map(column -> visit.say("invitation.column." + column))
                .toList();
        return new SheetFile(
                visit.language(),
                visit.say(
                        "invitation.people.sheet.name",
                        about.collaboration().name(),
                        about.wave().terms().name()),
                headings,
                invitations.stream()
                        .filter(one -> one.link().isPresent()
                                && one.isListed(about.wave().terms().disclosure(one.party())))
                        .map(one -> List.of(
                                one.person().name(),
                                one.person().email(),
                                about.collaboration().nameOf(one.party()),
                                visit.say("invitation.level." + one.level().slug()),
                                one.link()
                                        .map(link -> wholeAddress.apply("/a/" + link))
                                        .orElse("")))
                        .toList());
    }

    private PeopleView.Row row(Invitation one, Disclosure disclosure) {
        var person = one.person();
        var name = person.name().isEmpty() ? person.email() : person.name();
        return new PeopleView.Row(
                one.id().toString(),
                name.isEmpty() ? visit.say("invitation.people.nameless") : name,
                person.email(),
                visit.say("invitation.level." + one.level().slug()),
                one.link().map(link -> wholeAddress.apply("/a/" + link)).orElse(""),
                about.wave() instanceof Wave.Open
                        && withdrawInvitation.isPossible(about.wave().terms(), one),
                switch (disclosure) {
                    case Disclosure.Anonymous _ -> "";
                    case Disclosure.Open _ ->
                        visit.say(one.answered() ? "invitation.people.answered" : "invitation.people.not-yet");
                });
    }
}
