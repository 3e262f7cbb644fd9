package nl.samenspel.collaboration.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Optional;
import nl.samenspel.collaboration.EventDraft;
import nl.samenspel.collaboration.EventKind;
import nl.samenspel.collaboration.RelationEvent;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.Spoken;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Typed;
import nl.samenspel.platform.web.Visit;
import org.springframework.util.MultiValueMap;

/**
 * An event as it was typed, right or wrong.
 *
 * @param kind a slug, or empty where none was chosen
 */
public record EventForm(String kind, String day, String said) {

    private static final Spoken<EventDraft.Problem> PROBLEM = Spoken.of("rhythm.problem", EventDraft.Problem.class);

    static EventForm blank() {
        return new EventForm("", "", "");
    }

    static EventForm of(MultiValueMap<String, String> sent) {
        return new EventForm(
                Typed.line(sent.getFirst("kind")), Typed.line(sent.getFirst("day")), Typed.line(sent.getFirst("said")));
    }

    /** Empty when something needs another look, which is added to the problems. */
    Optional<EventDraft> draft(Visit visit, Problems problems) {
        var chosen = Slug.parse(EventKind.class, kind);
        if (chosen.isEmpty()) {
            problems.add("kind", visit.say("rhythm.problem.kind"));
        }
        var on = parsedDay();
        if (on.isEmpty()) {
            problems.add("day", visit.say("rhythm.problem.day"));
        }
        if (said.isEmpty()) {
            problems.add("said", visit.say(PROBLEM, EventDraft.Problem.SAID_MISSING));
        }
        return chosen.filter(_ -> problems.isEmpty()).flatMap(what -> on.map(when -> new EventDraft(what, when, said)));
    }

    private Optional<LocalDate> parsedDay() {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException unclear) {
            return Optional.empty();
        }
    }

    /** What the core found in the way. */
    static void add(Iterable<EventDraft.Problem> refused, Visit visit, Problems problems) {
        for (var problem : refused) {
            problems.add(
                    switch (problem) {
                        case DAY_TOO_EARLY, DAY_TOO_LATE -> "day";
                        case SAID_MISSING, SAID_TOO_LONG -> "said";
                    },
                    visit.say(PROBLEM, problem, RelationEvent.LONGEST));
        }
    }

    /** With the fields of the form in the order of the page. */
    static Problems labelled(Visit visit, Problems problems) {
        var labels = new LinkedHashMap<String, String>();
        labels.put("kind", visit.say("rhythm.field.kind"));
        labels.put("day", visit.say("rhythm.field.day"));
        labels.put("said", visit.say("rhythm.field.said"));
        return problems.under(labels);
    }
}
