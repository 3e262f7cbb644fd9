package nl.samenspel.collaboration.web;

import nl.samenspel.collaboration.EventKind;
import nl.samenspel.collaboration.RelationEvent;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.Spoken;
import nl.samenspel.platform.Words;
import nl.samenspel.platform.web.Visit;
import org.springframework.modulith.NamedInterface;

/** Puts events in words. */
@NamedInterface("words")
public record EventWords(Language language) {

    public static final Spoken<EventKind> KIND = Spoken.of("rhythm.kind", EventKind.class);

    /** What is said of it, with its kind. */
    public String of(RelationEvent event) {
        return words().say("rhythm.event.told", words().say(KIND, event.kind()), event.said());
    }

    /** The same, with its day. */
    public String withDay(RelationEvent event) {
        return words().say("rhythm.event.on-day", words().date(event.day()), of(event));
    }

    private Words words() {
        return Words.in(language);
    }

    /** The kind that was noted. */
    static String kind(Visit visit, String slug) {
        return Slug.parse(EventKind.class, slug)
                .map(kind -> visit.say(KIND, kind))
                .orElse("–");
    }
}
