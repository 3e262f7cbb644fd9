package nl.samenspel.dialogue.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.dialogue.Agenda;
import nl.samenspel.dialogue.Arrangement;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.dialogue.Topic.Shelf;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Typed;
import nl.samenspel.platform.web.Visit;
import org.springframework.util.MultiValueMap;

/** Reads the form of the agenda: the minutes that were changed, and the button that was pressed. */
final class ArrangementReading {

    private static final Map<String, Shelf> SHELVES =
            Map.of("remove", Shelf.REMOVED, "park", Shelf.PARKED, "restore", Shelf.AGENDA);

    private final MultiValueMap<String, String> sent;
    private final Agenda agenda;
    private final Visit visit;
    private final Problems problems;

    ArrangementReading(MultiValueMap<String, String> sent, Agenda agenda, Visit visit, Problems problems) {
        this.sent = sent;
        this.agenda = agenda;
        this.visit = visit;
        this.problems = problems;
    }

    /** In the order in which they are made. */
    List<Arrangement> changes() {
        var changes = new ArrayList<Arrangement>();
        agenda.on(Shelf.AGENDA).forEach(topic -> minutes(topic).ifPresent(changes::add));
        pressed("up").ifPresent(topic -> changes.add(new Arrangement.Move(topic.id(), -1)));
        pressed("down").ifPresent(topic -> changes.add(new Arrangement.Move(topic.id(), 1)));
        SHELVES.forEach((button, shelf) ->
                pressed(button).ifPresent(topic -> changes.add(new Arrangement.Put(topic.id(), shelf))));
        return changes;
    }

    private Optional<Topic> pressed(String button) {
        return Optional.ofNullable(sent.getFirst(button))
                .flatMap(id -> agenda.topics().stream()
                        .filter(topic -> topic.id().toString().equals(id))
                        .findFirst());
    }

    private Optional<Arrangement> minutes(Topic topic) {
        var field = "minutes-" + topic.id();
        var typed = Typed.line(sent.getFirst(field));
        if (!sent.containsKey(field) || typed.equals(Integer.toString(topic.minutes()))) {
            return Optional.empty();
        }
        var minutes = minutes(typed);
        if (minutes.isEmpty()) {
            problems.add(
                    field,
                    visit.say(
                            DialogueWords.ARRANGING,
                            Arrangement.Problem.MINUTES_OUT_OF_RANGE,
                            Topic.LONGEST_TITLE,
                            Topic.SHORTEST,
                            Topic.LONGEST,
                            Agenda.MOST_TOPICS));
        }
        return minutes.map(number -> new Arrangement.Take(topic.id(), number));
    }

    /** Empty where that is no number of minutes that a topic can take. */
    static Optional<Integer> minutes(String typed) {
        return typed.matches("\\d{1,3}")
                ? Optional.of(Integer.valueOf(typed))
                        .filter(number -> number >= Topic.SHORTEST && number <= Topic.LONGEST)
                : Optional.empty();
    }
}
