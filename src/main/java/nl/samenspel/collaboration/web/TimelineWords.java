package nl.samenspel.collaboration.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.samenspel.account.Standing;
import nl.samenspel.account.web.RoleWords;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.RelationEvent;
import nl.samenspel.collaboration.TimelineEntry;
import nl.samenspel.collaboration.web.CollaborationView.Happened;
import nl.samenspel.party.Party;
import nl.samenspel.platform.web.Visit;

/** Puts what happened in a collaboration in the visitor's words. */
final class TimelineWords {

    private final Visit visit;
    private final ZoneId zone;
    private final Description description;

    TimelineWords(Visit visit, ZoneId zone, Description description) {
        this.visit = visit;
        this.zone = zone;
        this.description = description;
    }

    Happened of(TimelineEntry entry) {
        var day = LocalDate.ofInstant(entry.at().toInstant(ZoneOffset.UTC), zone);
        var what = what(entry);
        var actor = entry.actor().named();
        return new Happened(
                day.toString(),
                visit.date(day),
                actor.isEmpty() ? what : visit.say("collaboration.happening.by", what, actor));
    }

    /** What somebody noted, on its own day. */
    Happened of(RelationEvent event) {
        return new Happened(
                event.day().toString(),
                visit.date(event.day()),
                visit.say(
                        "rhythm.event.noted",
                        new EventWords(visit.language()).of(event),
                        event.notedBy().named()));
    }

    private String what(TimelineEntry entry) {
        var key = entry.what().words();
        return switch (entry.what().about()) {
            case NAMED -> visit.say(key, entry.detail());
            case PEOPLE -> ofPeople(key, entry);
            case AGREEMENT -> visit.say(key, entry.detail(), party(String.join("", entry.concerned())));
            case DAY -> visit.say(key, day(entry.detail()));
            case PARTY_AND_DAY -> visit.say(key, day(entry.detail()), party(String.join("", entry.concerned())));
            case LAST_DAY ->
                visit.say(
                        key,
                        entry.detail(),
                        day(entry.concerned().get(0)),
                        day(entry.concerned().get(1)));
            case EVENT ->
                visit.say(
                        key,
                        EventWords.kind(visit, entry.concerned().get(0)),
                        day(entry.concerned().get(1)),
                        entry.detail());
            case MONTHS -> visit.say(key, months(entry));
            case SPONSOR -> visit.say(key, party(entry.detail()), person(entry));
            case COMING_SPONSOR ->
                others(entry).isEmpty()
                        ? visit.say(
                                "collaboration.happening.sponsor-announced.alone",
                                party(entry.detail()),
                                person(entry),
                                countsFrom(entry))
                        : visit.say(
                                key,
                                party(entry.detail()),
                                person(entry),
                                countsFrom(entry),
                                String.join(", ", others(entry)));
            case RENEWED_SPONSOR -> visit.say(key, party(entry.detail()), person(entry), countsFrom(entry));
            case ROLE -> visit.say(key, RoleWords.noted(visit, entry.detail()), person(entry));
        };
    }

    /** People are told by their number and the name of their party. */
    private String ofPeople(String key, TimelineEntry entry) {
        return entry.people()
                .map(people -> visit.say(key, description.nameOf(people.party()), people.number()))
                .orElseGet(() -> visit.say(key, entry.detail(), 0));
    }

    private static Object[] months(TimelineEntry entry) {
        return Stream.concat(Stream.of(entry.detail()), entry.concerned().stream())
                .map(Integer::valueOf)
                .toArray();
    }

    private String day(String noted) {
        return visit.date(LocalDate.parse(noted));
    }

    private static String person(TimelineEntry entry) {
        return entry.concerned().stream().findFirst().orElse("–");
    }

    private static List<String> others(TimelineEntry entry) {
        return entry.concerned().stream().skip(1).toList();
    }

    private String countsFrom(TimelineEntry entry) {
        return visit.words().moment(new Standing.Announced(entry.at()).countsFrom(), zone);
    }

    /** A party that was noted by its slug goes by its name. */
    private String party(String slug) {
        return Arrays.stream(Party.values())
                .filter(party -> party.slug().equals(slug))
                .map(description::nameOf)
                .findFirst()
                .orElse("–");
    }
}
