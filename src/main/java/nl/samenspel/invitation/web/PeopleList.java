package nl.samenspel.invitation.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.web.WaveDesk;
import nl.samenspel.invitation.Admission;
import nl.samenspel.invitation.AskedBefore;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.invitation.InvitePeople;
import nl.samenspel.invitation.Person;
import nl.samenspel.invitation.WithdrawInvitation;
import nl.samenspel.invitation.sheet.PeopleSheet;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Spoken;
import nl.samenspel.platform.web.SheetFile;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.wording.Names;

/** Puts the people of a wave in the visitor's words. Who has answered is told of open parties only. */
final class PeopleList {

    private static final int MOST_TOLD = 200;

    private static final Spoken<PeopleSheet.Cause> UNCLEAR = Spoken.only(
            "invitation.unclear",
            List.of(
                    PeopleSheet.Cause.NOBODY,
                    PeopleSheet.Cause.NAME_TOO_LONG,
                    PeopleSheet.Cause.PARTY,
                    PeopleSheet.Cause.LEVEL,
                    PeopleSheet.Cause.QUOTES,
                    PeopleSheet.Cause.TOO_MANY));

    /** Where something stands in the cell that is not understood. */
    private static final Spoken<PeopleSheet.Cause> UNCLEAR_CELL = Spoken.only(
                    "invitation.unclear",
                    List.of(PeopleSheet.Cause.EMAIL, PeopleSheet.Cause.PARTY, PeopleSheet.Cause.LEVEL))
            .ending("cell");

    private static final List<String> COLUMNS = List.of(
            "invitation.column.name",
            "invitation.column.email",
            "invitation.column.party",
            "invitation.column.level",
            "invitation.column.link");

    private final Visit visit;
    private final WaveDesk.Case about;
    private final WithdrawInvitation withdrawInvitation;
    private final UnaryOperator<String> wholeAddress;

    /** @param wholeAddress of a personal link */
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

    PeopleView view(List<Invitation> invitations, Optional<AskedBefore> before, PeopleController.Outcome outcome) {
        var sheet = outcome.sheet();
        var asked = new AskedBeforeList(visit, about, outcome.isOfNobody());
        var pasted = sheet.rest();
        return new PeopleView(
                InvitationAddresses.of(about.wave()),
                about.wave().terms().name(),
                about.wave() instanceof Wave.Open,
                Arrays.stream(Party.values())
                        .map(party -> group(party, invitations))
                        .toList(),
                before.flatMap(asked::view),
                pasted.isEmpty() ? before.map(asked::rows).orElse("") : pasted,
                sheet.unclear().size(),
                unclear(sheet.unclear()),
                outcome.told(),
                noted(outcome));
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
        var said = row.cell().isEmpty()
                ? visit.say(UNCLEAR, row.cause(), row.line(), row.text())
                : visit.say(UNCLEAR_CELL, row.cause(), row.line(), row.cell(), row.text());
        return row.party()
                .map(party -> about.collaboration().nameOf(party))
                .or(() -> row.level().map(this::level))
                .map(meant -> said + " " + visit.say("invitation.unclear.meant", meant))
                .orElse(said);
    }

    private String level(GovernanceLevel level) {
        return visit.say(Names.LEVEL, level);
    }

    /** What is good to know of a sheet that was read: who was known, and what was not looked at. */
    private List<String> noted(PeopleController.Outcome outcome) {
        var noted = new ArrayList<>(
                outcome.known().stream().limit(MOST_TOLD).map(this::known).toList());
        if (outcome.known().size() > MOST_TOLD) {
            noted.add(visit.say("invitation.unclear.more", outcome.known().size() - MOST_TOLD));
        }
        if (!outcome.sheet().ignored().isEmpty()) {
            noted.add(visit.say(
                    "invitation.people.ignored",
                    String.join(", ", outcome.sheet().ignored())));
        }
        return noted;
    }

    private String known(InvitePeople.Known known) {
        return known.person().equals(known.before())
                ? visit.say("invitation.known.same", described(known.person()))
                : visit.say("invitation.known.other", described(known.person()), described(known.before()));
    }

    private String described(Person person) {
        return Stream.of(
                        person.name(),
                        person.email(),
                        about.collaboration().nameOf(person.party()),
                        level(person.level()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
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
        var headings = COLUMNS.stream().map(visit::say).toList();
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
                                level(one.level()),
                                one.link().map(wholeAddress).orElse("")))
                        .toList());
    }

    private PeopleView.Row row(Invitation one, Disclosure disclosure) {
        var person = one.person();
        var name = person.name().isEmpty() ? person.email() : person.name();
        return new PeopleView.Row(
                one.id().toString(),
                name.isEmpty() ? visit.say("invitation.people.nameless") : name,
                person.email(),
                level(one.level()),
                one.link().map(wholeAddress).orElse(""),
                about.wave() instanceof Wave.Open
                        && withdrawInvitation.isPossible(about.wave().terms(), one),
                switch (disclosure) {
                    case Disclosure.Anonymous _ -> "";
                    case Disclosure.Open _ ->
                        visit.say(one.answered() ? "invitation.people.answered" : "invitation.people.not-yet");
                });
    }
}
