package nl.samenspel.dialogue.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.dialogue.Agenda;
import nl.samenspel.dialogue.Arrangement;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.dialogue.Topic.Shelf;
import nl.samenspel.dialogue.TopicId;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Typed;
import nl.samenspel.platform.web.Visit;
import org.springframework.util.MultiValueMap;

/** Reads the form of the agenda: the minutes that were changed, and the button that was pressed. */
final class ArrangementReading {

    private static final Map<String, Shelf> SHELVES =
            Map.of("remove", Shelf.REMOVED, "park", Shelf.PARKED, "restore", Shelf.AGENDA);
    private static final List<String> KEEPING = List.of("up", "down", "restore");

    private final MultiValueMap<String, String> sent;
    private final Agenda agenda;
    private final Visit visit;
    private final Problems problems;
    private final Map<TopicId, String> wrong = new HashMap<>();

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

    /** Minutes that were not understood, as they were typed: known once the changes are. */
    Map<TopicId, String> wrong() {
        return Map.copyOf(wrong);
    }

    /** The topic that stays on the agenda, or comes back to it, by the button that was pressed. */
    Optional<TopicId> kept() {
        return KEEPING.stream()
                .flatMap(button -> pressed(button).stream())
                .map(Topic::id)
                .findFirst();
    }

    private Optional<Topic> pressed(String button) {
        return Optional.ofNullable(sent.getFirst(button))
                .flatMap(id -> agenda.topics().stream()
                        .filter(topic -> topic.id().toString().equals(id))
                        .findFirst());
    }

    private Optional<Arrangement> minutes(Topic topic) {
        var field = AgendaView.Item.field(topic.id().toString());
        var typed = Typed.line(sent.getFirst(field));
        if (!sent.containsKey(field) || typed.equals(shown(topic))) {
            return Optional.empty();
        }
        var minutes = minutes(typed);
        if (minutes.isEmpty()) {
            wrong.put(topic.id(), typed);
            problems.add(field, AgendaDesk.say(visit, Arrangement.Problem.MINUTES_OUT_OF_RANGE));
        }
        return minutes.map(number -> new Arrangement.Take(topic.id(), number));
    }

    /** What stood there before: whoever left it alone does not undo what somebody else has changed meanwhile. */
    private String shown(Topic topic) {
        var shown = sent.getFirst(AgendaView.Item.shownField(topic.id().toString()));
        return shown == null ? Integer.toString(topic.minutes()) : shown;
    }

    /** Empty where that is no number of minutes that a topic can take. */
    static Optional<Integer> minutes(String typed) {
        return typed.matches("\\d{1,3}")
                ? Optional.of(Integer.valueOf(typed))
                        .filter(number -> number >= Topic.SHORTEST && number <= Topic.LONGEST)
                : Optional.empty();
    }
}
