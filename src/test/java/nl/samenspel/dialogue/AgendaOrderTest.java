package nl.samenspel.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.samenspel.dialogue.Topic.Shelf;
import org.junit.jupiter.api.Test;

/** However topics are put in order, none gets lost and none is there twice. */
class AgendaOrderTest {

    private static final Topic FIRST = topic(Shelf.AGENDA, 15);
    private static final Topic SECOND = topic(Shelf.AGENDA, 20);
    private static final Topic THIRD = topic(Shelf.AGENDA, 30);
    private static final Topic PARKED = topic(Shelf.PARKED, 10);
    private static final Topic REMOVED = topic(Shelf.REMOVED, 5);
    private static final Agenda AGENDA = new Agenda(List.of(FIRST, PARKED, SECOND, REMOVED, THIRD));

    private static Topic topic(Shelf shelf, int minutes) {
        return new Topic(
                new TopicId(UUID.randomUUID()), shelf, new Topic.About.Results("people"), minutes, Optional.empty());
    }

    /** What somebody does to the topic at a place of the whole list, or to one that is not there. */
    record Deed(int place, int places, Optional<Shelf> shelf) {

        Agenda doneTo(Agenda agenda) {
            var id = place < agenda.topics().size() ? agenda.topics().get(place).id() : new TopicId(new UUID(0, 0));
            return shelf.map(other -> agenda.moved(id, other)).orElseGet(() -> agenda.moved(id, places));
        }
    }

    @Property(tries = 1_000)
    void whateverIsDoneEveryTopicIsThereOnceAndTheAgendaComesFirst(
            @ForAll("shelves") List<Shelf> shelves, @ForAll("deeds") List<Deed> deeds) {
        var agenda = new Agenda(shelves.stream().map(shelf -> topic(shelf, 10)).toList());
        for (Deed deed : deeds) {
            var before = agenda;
            agenda = deed.doneTo(before);

            assertThat(ids(agenda)).containsExactlyInAnyOrderElementsOf(ids(before));
            var onAgenda = agenda.on(Shelf.AGENDA);
            assertThat(agenda.topics().subList(0, onAgenda.size())).isEqualTo(onAgenda);
            assertThat(withoutOne(ids(before), ids(agenda)))
                    .as("the others stay in their order")
                    .isTrue();
        }
    }

    @Provide
    Arbitrary<List<Shelf>> shelves() {
        return Arbitraries.of(Shelf.class).list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(-3, 3),
                        Arbitraries.of(Shelf.class).optional())
                .as(Deed::new)
                .list()
                .ofMaxSize(20);
    }

    /** Whether the two are the same but for the place of one. */
    private static boolean withoutOne(List<TopicId> one, List<TopicId> other) {
        return one.equals(other)
                || one.stream().anyMatch(moved -> without(one, moved).equals(without(other, moved)));
    }

    private static List<TopicId> without(List<TopicId> ids, TopicId moved) {
        return ids.stream().filter(id -> !id.equals(moved)).toList();
    }

    @Property(tries = 200)
    void movingBackUndoesAMove(@ForAll("shelves") List<Shelf> shelves, @ForAll("deeds") List<Deed> deeds) {
        var agenda = new Agenda(shelves.stream().map(shelf -> topic(shelf, 10)).toList());
        for (Deed deed : deeds) {
            var there = new Deed(deed.place, deed.places, Optional.empty()).doneTo(agenda);
            if (!there.equals(agenda)) {
                var id = agenda.topics().get(deed.place).id();
                assertThat(there.moved(id, -deed.places)).isEqualTo(agenda);
            }
        }
    }

    @Test
    void theFirstGoesNoFurtherUpAndTheLastNoFurtherDown() {
        assertThat(AGENDA.moved(FIRST.id(), -1)).isEqualTo(AGENDA);
        assertThat(AGENDA.moved(THIRD.id(), 1)).isEqualTo(AGENDA);
        assertThat(AGENDA.moved(FIRST.id(), 3)).isEqualTo(AGENDA);
        assertThat(AGENDA.moved(THIRD.id(), -1).on(Shelf.AGENDA)).containsExactly(FIRST, THIRD, SECOND);
        assertThat(AGENDA.moved(FIRST.id(), 1).on(Shelf.AGENDA)).containsExactly(SECOND, FIRST, THIRD);
        assertThat(AGENDA.moved(FIRST.id(), 2).on(Shelf.AGENDA)).containsExactly(SECOND, THIRD, FIRST);
    }

    @Test
    void whatIsNotOnTheAgendaOrNotThereIsNotMovedInIt() {
        assertThat(AGENDA.moved(PARKED.id(), -1)).isEqualTo(AGENDA);
        assertThat(AGENDA.moved(new TopicId(UUID.randomUUID()), 1)).isEqualTo(AGENDA);
        assertThat(AGENDA.moved(new TopicId(UUID.randomUUID()), Shelf.AGENDA)).isEqualTo(AGENDA);
        assertThat(AGENDA.taking(new TopicId(UUID.randomUUID()), 5)).isEqualTo(AGENDA);
    }

    @Test
    void whatIsPutOnAShelfComesLastThere() {
        var without = AGENDA.moved(FIRST.id(), Shelf.PARKED);

        assertThat(without.on(Shelf.AGENDA)).containsExactly(SECOND, THIRD);
        assertThat(without.on(Shelf.PARKED)).containsExactly(PARKED, FIRST.on(Shelf.PARKED));
        assertThat(without.moved(FIRST.id(), Shelf.AGENDA).on(Shelf.AGENDA)).containsExactly(SECOND, THIRD, FIRST);
        assertThat(AGENDA.moved(FIRST.id(), Shelf.AGENDA))
                .as("where it is already")
                .isEqualTo(AGENDA);
    }

    @Test
    void onlyWhatIsOnTheAgendaTakesTime() {
        assertThat(AGENDA.minutes()).isEqualTo(65);
        assertThat(AGENDA.taking(SECOND.id(), 25).minutes()).isEqualTo(70);
        assertThat(AGENDA.taking(PARKED.id(), 25).minutes()).isEqualTo(65);
        assertThat(new Agenda(List.of()).minutes()).isZero();
    }

    @Test
    void aMeetingComesToEveryStepOfEveryTopicOnTheAgendaBetweenWelcomeAndFarewell() {
        var places = AGENDA.places(false);

        assertThat(places).startsWith(new Session.Place.Welcome()).endsWith(new Session.Place.Farewell());
        assertThat(places.subList(1, places.size() - 1))
                .isEqualTo(AGENDA.on(Shelf.AGENDA).stream()
                        .flatMap(topic -> Step.of(topic).stream()
                                .map(step -> (Session.Place) new Session.Place.AtTopic(topic.id(), step)))
                        .toList());
    }

    @Test
    void whatWasAgreedLastTimeComesRightAfterWelcome() {
        assertThat(AGENDA.places(true).subList(0, 2))
                .containsExactly(new Session.Place.Welcome(), new Session.Place.LastTime());
        assertThat(AGENDA.places(true)).containsAll(AGENDA.places(false));
    }

    private static List<TopicId> ids(Agenda agenda) {
        return ids(agenda.topics());
    }

    private static List<TopicId> ids(List<Topic> topics) {
        return topics.stream().map(Topic::id).toList();
    }
}
