package nl.samenspel;

import static nl.samenspel.HouseMeetings.store;
import static nl.samenspel.HouseMeetings.topics;
import static nl.samenspel.HouseWaves.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.dialogue.ArrangeAgenda;
import nl.samenspel.dialogue.Arrangement;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.Session;
import nl.samenspel.dialogue.StepClock;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.dialogue.Topic.Shelf;
import nl.samenspel.dialogue.TopicId;
import nl.samenspel.dialogue.Topics;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;

/** What was put off until the next meeting is on its agenda by itself. */
class LeftOverTopicsTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 12, 7, 12, 0);
    private static final Session SESSION = new Session(
            "ABC234", NOON, new Session.Place.Welcome(), false, new StepClock.Stopped(Duration.ofMinutes(15)));

    @OnBothDatabases
    void aNewAgendaHoldsWhatTheResultsGiveToTalkAboutOnce(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var agenda = topics(house, HouseMeetings.planned(house, HouseMeetings.revealed(house)));

            assertThat(agenda)
                    .hasSizeBetween(2, 7)
                    .allSatisfy(topic -> assertThat(topic.shelf()).isEqualTo(Shelf.AGENDA))
                    .extracting(Topic::aspect)
                    .doesNotContain(Optional.empty())
                    .doesNotHaveDuplicates();
        }
    }

    @OnBothDatabases
    void whatTheLastMeetingParkedComesFirstAndAsItWas(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = HouseMeetings.revealed(house);
            var last = HouseMeetings.planned(house, wave);
            add(house, last, "On removal", Shelf.REMOVED);
            add(house, last, "Proposed only", Shelf.PROPOSED);
            add(house, last, "Our own subject", Shelf.PARKED);
            var aspect = topics(house, last).getFirst();
            arrange(house, last, new Arrangement.Take(aspect.id(), 35));
            arrange(house, last, new Arrangement.Put(aspect.id(), Shelf.PARKED));
            conclude(house, last);

            var next = topics(house, HouseMeetings.planned(house, wave));

            assertThat(next.subList(0, 2))
                    .extracting(Topic::shelf, Topic::aspect, Topic::title, Topic::minutes, Topic::proposedBy)
                    .containsExactly(
                            tuple(Shelf.AGENDA, Optional.empty(), "Our own subject", 20, Optional.of(Party.SUPPLIER)),
                            tuple(Shelf.AGENDA, aspect.aspect(), "", 35, Optional.empty()));
            assertThat(next.subList(2, next.size()))
                    .allSatisfy(topic -> assertThat(topic.title()).isEmpty())
                    .extracting(Topic::aspect)
                    .doesNotContain(aspect.aspect())
                    .doesNotHaveDuplicates();
        }
    }

    @OnBothDatabases
    void whatAMeetingHasParkedThatIsNotOverStaysThere(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = HouseMeetings.revealed(house);
            var prepared = HouseMeetings.planned(house, wave);
            add(house, prepared, "Of a meeting to come", Shelf.PARKED);
            var going = HouseMeetings.planned(house, wave);
            add(house, going, "Of a meeting that goes on", Shelf.PARKED);
            store(house, going.start(SESSION));

            assertThat(titles(house, HouseMeetings.planned(house, wave))).containsOnly("");
        }
    }

    @OnBothDatabases
    void onlyTheLastMeetingOfTheCollaborationThatIsOverLeavesSomething(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = HouseMeetings.revealed(house);
            var before = HouseMeetings.planned(house, wave);
            add(house, before, "Of the meeting before the last", Shelf.PARKED);
            conclude(house, before);
            house.itIs("2026-11-24T09:00:00Z");
            var elsewhere = HouseMeetings.planned(house, HouseMeetings.revealed(house));
            add(house, elsewhere, "Of others", Shelf.PARKED);
            conclude(house, elsewhere);
            var last = HouseMeetings.planned(house, wave);
            add(house, last, "Of the last one", Shelf.PARKED);
            conclude(house, last);

            assertThat(titles(house, HouseMeetings.planned(house, wave)))
                    .contains("Of the last one")
                    .doesNotContain("Of the meeting before the last", "Of others");
        }
    }

    @OnBothDatabases
    void whatTheNewResultsDoNotHaveComesAlongByTheNameThatItHad(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = HouseMeetings.revealed(house);
            var last = HouseMeetings.planned(house, wave);
            var kept = topics(house, last).getFirst();
            put(
                    house,
                    last,
                    new Topic(id(), Shelf.PARKED, new Topic.About.Results("gone"), 25, Optional.of(Party.CUSTOMER)));
            put(house, last, new Topic(id(), Shelf.PARKED, new Topic.About.Results(Topic.FORMS), 10, Optional.empty()));
            arrange(house, last, new Arrangement.Put(kept.id(), Shelf.PARKED));
            conclude(house, last);

            var next = topics(house, HouseMeetings.planned(house, wave));

            assertThat(next)
                    .as("the forms were not asked in it")
                    .extracting(Topic::shelf, Topic::aspect, Topic::title, Topic::minutes, Topic::proposedBy)
                    .contains(
                            tuple(Shelf.AGENDA, Optional.empty(), "Forms of collaboration", 10, Optional.empty()),
                            tuple(Shelf.AGENDA, kept.aspect(), "", kept.minutes(), Optional.empty()));
            assertThat(next)
                    .noneMatch(
                            topic -> topic.aspect().isEmpty() && topic.title().isEmpty());
            assertThat(next).extracting(Topic::aspect).doesNotContain(Optional.of("gone"), Optional.of(Topic.FORMS));
        }
    }

    private static void put(House house, Meeting meeting, Topic topic) {
        var all = new ArrayList<>(topics(house, meeting));
        all.add(topic);
        house.use(Transactions.class)
                .change(() -> house.use(Topics.class).arrange(meeting.terms().workspace(), meeting.id(), all));
    }

    private static TopicId id() {
        return new TopicId(UUID.randomUUID());
    }

    private static void add(House house, Meeting meeting, String title, Shelf shelf) {
        arrange(house, meeting, new Arrangement.Add(title, 20, Optional.of(Party.SUPPLIER)));
        var added = topics(house, meeting).getLast();
        arrange(house, meeting, new Arrangement.Put(added.id(), shelf));
    }

    private static void arrange(House house, Meeting meeting, Arrangement change) {
        assertThat(house.use(ArrangeAgenda.class).handle(meeting.terms(), change))
                .isInstanceOf(Arrangement.Outcome.Arranged.class);
    }

    private static void conclude(House house, Meeting.Prepared meeting) {
        store(house, meeting.start(SESSION));
        store(house, meeting.start(SESSION).conclude(NOON.plusHours(1)));
    }

    private static List<String> titles(House house, Meeting meeting) {
        return topics(house, meeting).stream().map(Topic::title).toList();
    }
}
