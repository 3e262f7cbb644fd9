package nl.samenspel.invitation.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.assessment.web.WaveDesk;
import nl.samenspel.invitation.AskedBefore;
import nl.samenspel.invitation.Person;
import nl.samenspel.party.Party;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.wording.Names;

/**
 * Puts whoever was asked last time in the visitor's words.
 *
 * @param isOfNobody whether the list comes back because nobody was chosen
 */
record AskedBeforeList(Visit visit, WaveDesk.Case about, boolean isOfNobody) {

    /** A form of more boxes is not taken. */
    private static final int MOST_CHOICES = 500;

    /** Of very many, nothing is shown any more once some were asked again. */
    Optional<AskedBeforeView> view(AskedBefore before) {
        var groups = isLong(before)
                ? List.<AskedBeforeView.Group>of()
                : Arrays.stream(Party.values())
                        .map(party -> group(before, party))
                        .filter(group -> !group.people().isEmpty())
                        .toList();
        return isLong(before) && !isFirst(before)
                ? Optional.empty()
                : Optional.of(new AskedBeforeView(
                        InvitationAddresses.of(about.wave()).again(),
                        lead(before),
                        isFirst(before),
                        problems(),
                        groups));
    }

    /** Very many people as they would be pasted, so that those who have left can be taken out; otherwise empty. */
    String rows(AskedBefore before) {
        return isLong(before) && isFirst(before)
                ? before.people().stream().map(former -> row(former.person())).collect(Collectors.joining("\n"))
                : "";
    }

    private static boolean isLong(AskedBefore before) {
        return before.people().size() > MOST_CHOICES;
    }

    private static boolean isFirst(AskedBefore before) {
        return before.again().isEmpty();
    }

    private String lead(AskedBefore before) {
        var key = isLong(before)
                ? "invitation.before.many"
                : isFirst(before) ? "invitation.before.lead" : "invitation.before.left";
        return visit.say(key, before.last().name(), before.people().size());
    }

    private Problems problems() {
        var problems = Problems.none();
        return isOfNobody ? problems.add(AskedBeforeView.FIELD, visit.say("invitation.before.nobody")) : problems;
    }

    private AskedBeforeView.Group group(AskedBefore before, Party party) {
        var chosen = !isOfNobody && !before.again().contains(party);
        return new AskedBeforeView.Group(
                party.slug(),
                about.collaboration().nameOf(party),
                before.people().stream()
                        .filter(former -> former.person().party() == party)
                        .map(former -> row(former, chosen))
                        .toList());
    }

    private AskedBeforeView.Row row(AskedBefore.Former former, boolean chosen) {
        var person = former.person();
        var isNamed = !person.name().isEmpty();
        return new AskedBeforeView.Row(
                former.invitation().toString(),
                isNamed ? person.name() : person.email(),
                Stream.of(level(person), isNamed ? person.email() : "")
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")),
                chosen);
    }

    private String row(Person person) {
        return Stream.of(person.name(), person.email(), about.collaboration().nameOf(person.party()), level(person))
                .map(AskedBeforeList::cell)
                .collect(Collectors.joining("\t"));
    }

    private static String cell(String text) {
        return text.contains("\"") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    private String level(Person person) {
        return visit.say(Names.LEVEL, person.level());
    }
}
