package nl.samenspel.collaboration.web;

import java.util.Arrays;
import java.util.List;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.EventKind;
import nl.samenspel.collaboration.RelationEvent;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Visit;

/**
 * What was noted, and the form with which more is.
 *
 * @param events the latest first
 * @param at the address to which the form is sent
 */
public record EventsView(
        List<Frame.Place> trail,
        EventForm form,
        Problems problems,
        List<Kind> kinds,
        List<Noted> events,
        String at,
        String back) {

    public static final int LONGEST = RelationEvent.LONGEST;

    public record Kind(String value, String label) {}

    /** @param day as a machine reads it, with {@code date} for people */
    public record Noted(String day, String date, String text, String by, String removeAt) {}

    static EventsView of(
            Visit visit, Collaboration collaboration, List<RelationEvent> events, EventForm form, Problems problems) {
        var back = CollaborationAddresses.of(collaboration);
        return new EventsView(
                List.of(new Frame.Place(collaboration.name(), back, false)),
                form,
                EventForm.labelled(visit, problems),
                Arrays.stream(EventKind.values())
                        .map(kind -> new Kind(Slug.of(kind), visit.say(EventWords.KIND, kind)))
                        .toList(),
                events.reversed().stream()
                        .map(event -> noted(visit, collaboration, event))
                        .toList(),
                CollaborationAddresses.events(collaboration),
                back);
    }

    private static Noted noted(Visit visit, Collaboration collaboration, RelationEvent event) {
        return new Noted(
                event.day().toString(),
                visit.date(event.day()),
                new EventWords(visit.language()).of(event),
                visit.say("rhythm.event.by", event.notedBy().named()),
                CollaborationAddresses.remove(collaboration, event.id()));
    }
}
