package nl.samenspel.dialogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.dialogue.Agenda;
import nl.samenspel.dialogue.Arrangement;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.dialogue.Topic.Shelf;
import nl.samenspel.dialogue.TopicId;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.SitePlaces;
import nl.samenspel.platform.web.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Of the form of an agenda, what was changed is read, and nothing else. */
class ArrangementReadingTest {

    private static final Topic FIRST = topic(Shelf.AGENDA, 15);
    private static final Topic SECOND = topic(Shelf.AGENDA, 20);
    private static final Topic PARKED = topic(Shelf.PARKED, 10);
    private static final Agenda AGENDA = new Agenda(List.of(FIRST, SECOND, PARKED));

    private final Problems problems = Problems.none();

    private static Topic topic(Shelf shelf, int minutes) {
        return new Topic(
                new TopicId(UUID.randomUUID()), shelf, new Topic.About.Results("people"), minutes, Optional.empty());
    }

    @Test
    void minutesThatWereNotChangedAndFieldsThatWereNotSentAreNoChange() {
        assertThat(read("minutes-" + FIRST.id(), "15", "minutes-" + SECOND.id(), " 20 "))
                .isEmpty();
        assertThat(read()).isEmpty();
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void minutesAreTakenOverBeforeTheButtonThatWasPressed() {
        assertThat(read("up", SECOND.id().toString(), "minutes-" + FIRST.id(), "25", "minutes-" + SECOND.id(), "240"))
                .containsExactly(
                        new Arrangement.Take(FIRST.id(), 25),
                        new Arrangement.Take(SECOND.id(), 240),
                        new Arrangement.Move(SECOND.id(), -1));
    }

    @Test
    void everyButtonIsAChangeOfItsOwn() {
        var id = SECOND.id().toString();

        assertThat(read("up", id)).containsExactly(new Arrangement.Move(SECOND.id(), -1));
        assertThat(read("down", id)).containsExactly(new Arrangement.Move(SECOND.id(), 1));
        assertThat(read("park", id)).containsExactly(new Arrangement.Put(SECOND.id(), Shelf.PARKED));
        assertThat(read("remove", id)).containsExactly(new Arrangement.Put(SECOND.id(), Shelf.REMOVED));
        assertThat(read("restore", PARKED.id().toString()))
                .containsExactly(new Arrangement.Put(PARKED.id(), Shelf.AGENDA));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "241",
                "-5",
                "1.5",
                "1,5",
                "ten",
                "1e1",
                "٢٠",
                "99999999999999999999",
                "１５",
                "0x10",
                "15 min"
            })
    void whatIsNoNumberOfMinutesIsAProblemOfThatTopicAndTheOthersAreTaken(String typed) {
        assertThat(read("minutes-" + FIRST.id(), typed, "minutes-" + SECOND.id(), "25"))
                .containsExactly(new Arrangement.Take(SECOND.id(), 25));
        assertThat(problems.all())
                .containsExactly(
                        new Problems.Problem("minutes-" + FIRST.id(), "", "Give a number of minutes from 1 to 240."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "00000000-0000-0000-0000-000000000000", "1-1-1-1-1", "' or 1=1--"})
    void whatNamesNoTopicOfTheMeetingIsNoChange(String id) {
        assertThat(read("up", id, "down", id, "park", id, "remove", id, "restore", id, "minutes-" + id, "30"))
                .isEmpty();
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void whatIsOnAnotherShelfTakesNoMinutes() {
        assertThat(read("minutes-" + PARKED.id(), "30")).isEmpty();
    }

    private List<Arrangement> read(String... sent) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        for (int field = 0; field < sent.length; field += 2) {
            form.add(sent[field], sent[field + 1]);
        }
        var visit = new Visit(Language.EN, "/x", "", "", SitePlaces.NONE);
        return new ArrangementReading(form, AGENDA, visit, problems).changes();
    }
}
