package nl.samenspel.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.samenspel.dialogue.Session.Place;
import nl.samenspel.dialogue.Topic.Shelf;

/**
 * The topics of a meeting: those on the agenda in their order, then those on other shelves.
 *
 * @param topics all of them
 */
public record Agenda(List<Topic> topics) {

    public static final int MOST_TOPICS = 40;

    public Agenda {
        topics = Stream.concat(
                        topics.stream().filter(topic -> topic.shelf() == Shelf.AGENDA),
                        topics.stream().filter(topic -> topic.shelf() != Shelf.AGENDA))
                .toList();
    }

    public List<Topic> on(Shelf shelf) {
        return topics.stream().filter(topic -> topic.shelf() == shelf).toList();
    }

    public Optional<Topic> topic(TopicId id) {
        return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    /** How long it takes altogether. */
    public int minutes() {
        return on(Shelf.AGENDA).stream().mapToInt(Topic::minutes).sum();
    }

    /**
     * All places that a meeting comes to, in their order.
     *
     * @param looksBack whether something was agreed at earlier meetings that was not done
     */
    public List<Place> places(boolean looksBack) {
        var places = new ArrayList<Place>();
        places.add(new Place.Welcome());
        if (looksBack) {
            places.add(new Place.LastTime());
        }
        for (var topic : on(Shelf.AGENDA)) {
            Step.of(topic).forEach(step -> places.add(new Place.AtTopic(topic.id(), step)));
        }
        places.add(new Place.Farewell());
        return places;
    }

    /** So many places further down the agenda; nothing changes where there are not so many. */
    Agenda moved(TopicId id, int places) {
        var agenda = new ArrayList<>(on(Shelf.AGENDA));
        int at = agenda.stream().map(Topic::id).toList().indexOf(id);
        int to = at + places;
        if (at < 0 || to < 0 || to >= agenda.size()) {
            return this;
        }
        agenda.add(to, agenda.remove(at));
        topics.stream().filter(topic -> topic.shelf() != Shelf.AGENDA).forEach(agenda::add);
        return new Agenda(agenda);
    }

    /** On another shelf, at its end. */
    Agenda moved(TopicId id, Shelf shelf) {
        return topic(id)
                .filter(topic -> topic.shelf() != shelf)
                .map(topic -> {
                    var rest = new ArrayList<>(topics);
                    rest.remove(topic);
                    rest.add(topic.on(shelf));
                    return new Agenda(rest);
                })
                .orElse(this);
    }

    Agenda taking(TopicId id, int minutes) {
        return changed(id, topic -> topic.taking(minutes));
    }

    private Agenda changed(TopicId id, UnaryOperator<Topic> change) {
        return new Agenda(topics.stream()
                .map(topic -> topic.id().equals(id) ? change.apply(topic) : topic)
                .toList());
    }

    Agenda with(Topic topic) {
        var more = new ArrayList<>(topics);
        more.add(topic);
        return new Agenda(more);
    }
}
