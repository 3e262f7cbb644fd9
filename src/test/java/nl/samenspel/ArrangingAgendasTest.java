package nl.samenspel;

import static nl.samenspel.HouseMeetings.store;
import static nl.samenspel.HouseMeetings.topics;
import static nl.samenspel.HouseWaves.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.samenspel.dialogue.Agenda;
import nl.samenspel.dialogue.ArrangeAgenda;
import nl.samenspel.dialogue.Arrangement;
import nl.samenspel.dialogue.Arrangement.Outcome;
import nl.samenspel.dialogue.Arrangement.Problem;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.Meetings;
import nl.samenspel.dialogue.PlanMeeting;
import nl.samenspel.dialogue.Session;
import nl.samenspel.dialogue.StepClock;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.dialogue.Topic.Shelf;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;

/** An agenda is changed as was asked, or not at all, also where several change it at once. */
class ArrangingAgendasTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 12, 7, 12, 0);
    private static final Session SESSION = new Session(
            "ABC234", NOON, new Session.Place.Welcome(), false, new StepClock.Stopped(Duration.ofMinutes(15)));

    @OnBothDatabases
    void everyChangeIsStoredAndMakesTheMeetingADifferentOne(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = HouseMeetings.planned(house, HouseMeetings.revealed(house));
            var before = topics(house, meeting);
            var first = before.getFirst();
            var second = before.get(1);
            for (Arrangement change : List.of(
                    new Arrangement.Move(first.id(), 1),
                    new Arrangement.Take(first.id(), 40),
                    new Arrangement.Put(second.id(), Shelf.PARKED),
                    new Arrangement.Add("  By us ", 1, Optional.empty()),
                    new Arrangement.Add("😀".repeat(100), 240, Optional.of(Party.SUPPLIER)))) {
                var version = version(house, meeting);
                assertThat(house.use(ArrangeAgenda.class).handle(meeting.terms(), change))
                        .isEqualTo(new Outcome.Arranged(new Agenda(topics(house, meeting))));
                assertThat(version(house, meeting)).as(change.toString()).isGreaterThan(version);
            }

            var after = new Agenda(topics(house, meeting));
            var added = after.on(Shelf.AGENDA).getLast();
            assertThat(after.on(Shelf.AGENDA).getFirst())
                    .isEqualTo(new Topic(first.id(), Shelf.AGENDA, first.about(), 40, Optional.empty()));
            assertThat(after.on(Shelf.PARKED)).extracting(Topic::id).containsExactly(second.id());
            assertThat(added)
                    .isEqualTo(new Topic(added.id(), Shelf.AGENDA, new Topic.About.Own("By us"), 1, Optional.empty()));
            assertThat(after.on(Shelf.PROPOSED))
                    .extracting(Topic::title, Topic::minutes, Topic::proposedBy)
                    .containsExactly(tuple("😀".repeat(100), 240, Optional.of(Party.SUPPLIER)));
        }
    }

    @OnBothDatabases
    void whatDoesNotFitIsRefusedAndChangesNothing(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = HouseMeetings.planned(house, HouseMeetings.revealed(house));
            var topic = topics(house, meeting).getFirst().id();
            var before = topics(house, meeting);

            assertRefused(house, meeting, new Arrangement.Take(topic, 0), Problem.MINUTES_OUT_OF_RANGE);
            assertRefused(house, meeting, new Arrangement.Take(topic, 241), Problem.MINUTES_OUT_OF_RANGE);
            assertRefused(house, meeting, add("x", 241), Problem.MINUTES_OUT_OF_RANGE);
            assertRefused(house, meeting, add(" \t ", 15), Problem.TITLE_MISSING);
            assertRefused(house, meeting, add("x".repeat(201), 15), Problem.TITLE_TOO_LONG);
            assertRefused(house, meeting, add("😀".repeat(101), 15), Problem.TITLE_TOO_LONG);
            assertThat(topics(house, meeting)).isEqualTo(before);
        }
    }

    @OnBothDatabases
    void oneMoreThanFitsIsRefusedWhateverShelvesTheOthersAreOn(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = HouseMeetings.planned(house, HouseMeetings.revealed(house));
            for (int number = topics(house, meeting).size(); number < Agenda.MOST_TOPICS; number++) {
                assertThat(house.use(ArrangeAgenda.class).handle(meeting.terms(), add("Topic", 5)))
                        .isInstanceOf(Outcome.Arranged.class);
                var added = topics(house, meeting).getLast().id();
                house.use(ArrangeAgenda.class).handle(meeting.terms(), new Arrangement.Put(added, Shelf.REMOVED));
            }

            assertRefused(house, meeting, add("One more", 5), Problem.TOO_MANY_TOPICS);
            assertThat(topics(house, meeting)).hasSize(Agenda.MOST_TOPICS);
        }
    }

    @OnBothDatabases
    void itMayStillChangeWhileTheMeetingGoesOnAndNotOnceItIsOverOrCalledOff(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = HouseMeetings.revealed(house);
            var meeting = HouseMeetings.planned(house, wave);
            var calledOff = HouseMeetings.planned(house, wave);
            var going = meeting.start(SESSION);
            store(house, going);
            assertThat(house.use(ArrangeAgenda.class).handle(meeting.terms(), add("Came up", 5)))
                    .isInstanceOf(Outcome.Arranged.class);

            var concluded = going.conclude(NOON.plusHours(1));
            store(house, concluded);
            var before = topics(house, meeting);
            assertRefused(house, meeting, add("Too late", 5), Problem.OVER);
            store(house, concluded.agree(NOON.plusDays(1)));
            assertRefused(house, meeting, new Arrangement.Move(before.getFirst().id(), 1), Problem.OVER);
            assertThat(topics(house, meeting)).isEqualTo(before);

            house.use(PlanMeeting.class).discard(calledOff, "Femke");
            assertRefused(house, calledOff, add("Too late", 5), Problem.OVER);
        }
    }

    @OnBothDatabases
    void aTopicOfAnotherMeetingIsLeftAlone(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = HouseMeetings.revealed(house);
            var meeting = HouseMeetings.planned(house, wave);
            var other = HouseMeetings.planned(house, wave);
            var theirs = topics(house, other);
            var id = theirs.getFirst().id();
            var before = topics(house, meeting);

            for (Arrangement change : List.of(
                    new Arrangement.Move(id, 1),
                    new Arrangement.Put(id, Shelf.REMOVED),
                    new Arrangement.Take(id, 99))) {
                house.use(ArrangeAgenda.class).handle(meeting.terms(), change);
            }

            assertThat(topics(house, other)).isEqualTo(theirs);
            assertThat(topics(house, meeting)).isEqualTo(before);
        }
    }

    @OnBothDatabases
    void ofWhatSeveralAddAtTheSameMomentNothingIsLost(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = HouseMeetings.planned(house, HouseMeetings.revealed(house));
            var before = topics(house, meeting).size();

            IntStream.range(0, 12)
                    .mapToObj(number -> Thread.startVirtualThread(
                            () -> house.use(ArrangeAgenda.class).handle(meeting.terms(), add("Topic " + number, 5))))
                    .toList()
                    .forEach(ArrangingAgendasTest::waitFor);

            assertThat(topics(house, meeting).stream().skip(before).map(Topic::title))
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 12)
                            .mapToObj(number -> "Topic " + number)
                            .toList());
        }
    }

    private static void waitFor(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static Arrangement add(String title, int minutes) {
        return new Arrangement.Add(title, minutes, Optional.empty());
    }

    private static void assertRefused(House house, Meeting meeting, Arrangement change, Problem problem) {
        assertThat(house.use(ArrangeAgenda.class).handle(meeting.terms(), change))
                .isEqualTo(new Outcome.Refused(problem));
    }

    private static long version(House house, Meeting meeting) {
        return house.use(Transactions.class)
                .read(() -> house.use(Meetings.class).version(meeting.terms().workspace(), meeting.id()));
    }
}
