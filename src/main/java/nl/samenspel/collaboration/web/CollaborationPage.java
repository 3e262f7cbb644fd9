package nl.samenspel.collaboration.web;

import gg.jte.models.runtime.JteModel;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.account.FindSponsors.Sponsors;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.DirectingPart;
import nl.samenspel.collaboration.ReadTimeline;
import nl.samenspel.collaboration.RelationEvent;
import nl.samenspel.collaboration.TimelineEntry;
import nl.samenspel.collaboration.web.CollaborationView.Side;
import nl.samenspel.party.Intention;
import nl.samenspel.party.Party;
import nl.samenspel.platform.web.Explained;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.wording.Names;

/** Puts what is known of a collaboration in the visitor's words. */
final class CollaborationPage {

    private final Visit visit;
    private final ZoneId zone;

    CollaborationPage(Visit visit, ZoneId zone) {
        this.visit = visit;
        this.zone = zone;
    }

    CollaborationView view(
            Collaboration collaboration,
            List<JteModel> parts,
            ReadTimeline.Latest timeline,
            List<RelationEvent> events,
            int most,
            Sponsors sponsors,
            List<CollaborationView.Newcomer> newcomers,
            String editAt,
            String eventsAt) {
        var description = collaboration.description();
        var happened = happened(new TimelineWords(visit, zone, description), timeline.entries(), events, most);
        return new CollaborationView(
                Arrays.stream(Party.values())
                        .map(party -> side(description, party, sponsors))
                        .toList(),
                newcomers,
                question(description),
                visit.say(CollaborationWords.KIND, description.kind()),
                description.scope(),
                visit.say(CollaborationWords.nature(description.nature())),
                Arrays.stream(DirectingPart.values())
                        .filter(description.directing()::contains)
                        .map(part -> Explained.of(
                                visit, CollaborationWords.DIRECTING, CollaborationWords.DIRECTING_TEXT, part))
                        .toList(),
                description.indicators(),
                parts,
                happened,
                timeline.happened() + events.size() - happened.size(),
                CollaborationAddresses.wholeTimeline(collaboration),
                editAt,
                eventsAt);
    }

    /** The latest day first; of one day, what happened in the program before what was noted. */
    private static List<CollaborationView.Happened> happened(
            TimelineWords words, List<TimelineEntry> timeline, List<RelationEvent> events, int most) {
        return Stream.concat(timeline.stream().map(words::of), events.stream().map(words::of))
                .sorted(Comparator.comparing(CollaborationView.Happened::day).reversed())
                .limit(most)
                .toList();
    }

    private Side side(Description description, Party side, Sponsors sponsors) {
        var party = description.party(side);
        return new Side(
                side.slug(),
                visit.say(Names.PARTY, side),
                party.name(),
                intends(party.intendedForm()),
                sponsors.countingFor(side).stream()
                        .map(member -> member.signatory().named())
                        .toList());
    }

    private Explained intends(Optional<Intention> form) {
        return form.map(known -> Explained.of(visit, Names.INTENTION, Names.INTENTION_TEXT, known))
                .orElseGet(() -> new Explained(
                        "", visit.say("collaboration.intent.unknown"), visit.say("collaboration.intent.unknown.text")));
    }

    private String question(Description description) {
        var customer = description.party(Party.CUSTOMER);
        var supplier = description.party(Party.SUPPLIER);
        var differ = customer.intendedForm().isPresent()
                && supplier.intendedForm().isPresent()
                && !customer.intendedForm().equals(supplier.intendedForm());
        return differ
                ? visit.say(
                        "collaboration.forms.differ",
                        customer.name(),
                        named(customer.intendedForm()),
                        supplier.name(),
                        named(supplier.intendedForm()))
                : "";
    }

    private String named(Optional<Intention> form) {
        return visit.say(Names.INTENTION, form.orElseThrow());
    }
}
