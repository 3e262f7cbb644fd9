package nl.samenspel;

import static nl.samenspel.HouseMeetings.FEMKE;
import static nl.samenspel.HouseMeetings.store;
import static nl.samenspel.HouseMeetings.topics;
import static nl.samenspel.HouseWaves.MONDAY;
import static nl.samenspel.schema.Tables.MEETING_NOTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspel.dialogue.FindMeeting;
import nl.samenspel.dialogue.GuideTopic;
import nl.samenspel.dialogue.Leader;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.MeetingDraft;
import nl.samenspel.dialogue.MeetingPlanning;
import nl.samenspel.dialogue.MeetingTerms;
import nl.samenspel.dialogue.Meetings;
import nl.samenspel.dialogue.PlanMeeting;
import nl.samenspel.dialogue.PrepareSide;
import nl.samenspel.dialogue.Session;
import nl.samenspel.dialogue.Session.Place;
import nl.samenspel.dialogue.Step;
import nl.samenspel.dialogue.StepClock;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.dialogue.Topic.Shelf;
import nl.samenspel.dialogue.TopicId;
import nl.samenspel.dialogue.Topics;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.AccountId;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.MeetingId;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;

/** What is kept of meetings is what was settled, and nothing of it stays behind. */
class KeepingMeetingsTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 12, 7, 12, 0);
    private static final Session SESSION =
            new Session("ABC234", NOON, new Place.Welcome(), false, new StepClock.Stopped(Duration.ofMinutes(15)));

    @OnBothDatabases
    void aMeetingIsFoundAsItWasStoredInEveryStateAndAtEveryPlace(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var prepared = HouseMeetings.planned(house, HouseMeetings.revealed(house));
            var topic = topics(house, prepared).getFirst();

            assertThat(found(house, prepared)).isEqualTo(prepared);
            for (Session session : sessions(topic)) {
                var going = prepared.start(session);
                store(house, going);
                assertThat(found(house, going)).isEqualTo(going);
            }
            var handedOver = prepared.start(SESSION).ledBy(new Leader(new AccountId(new UUID(0, 8)), "Bram"));
            store(house, handedOver);
            assertThat(found(house, prepared)).isEqualTo(handedOver);
            var concluded = handedOver.conclude(NOON.plusHours(2));
            store(house, concluded);
            assertThat(found(house, prepared)).isEqualTo(concluded);
            var agreed = concluded.agree(NOON.plusDays(3));
            store(house, agreed);
            assertThat(found(house, prepared)).isEqualTo(agreed);
        }
    }

    private static List<Session> sessions(Topic topic) {
        var places = Stream.concat(
                Stream.of(new Place.Welcome(), new Place.LastTime(), new Place.Farewell()),
                Step.of(topic).stream().map(step -> new Place.AtTopic(topic.id(), step)));
        return places.flatMap(place -> Stream.of(
                        new Session("ABC234", NOON, place, false, new StepClock.Stopped(Duration.ofSeconds(899))),
                        new Session("XYZ789", NOON, place, true, new StepClock.Running(NOON.plusMinutes(15)))))
                .toList();
    }

    @OnBothDatabases
    void allThatWasSettledIsKeptAndTheLongestTextsFit(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = HouseMeetings.revealed(house, new Disclosure.Anonymous(4), new Disclosure.Anonymous(6));
            var leader = new Leader(FEMKE.account(), "é".repeat(120));
            var draft = new MeetingDraft(
                    LocalDate.of(2028, 2, 29), LocalTime.of(0, 5), "€".repeat(MeetingTerms.LONGEST_PLACE), 480, false);
            var meeting = ((MeetingPlanning.Accepted)
                            house.use(PlanMeeting.class).handle(wave, draft, leader, Language.EN))
                    .meeting();

            assertThat(found(house, meeting)).isEqualTo(meeting);
            assertThat(meeting.terms().shown())
                    .isEqualTo(new PerParty<>(new Disclosure.Anonymous(4), new Disclosure.Anonymous(6)));
        }
    }

    @OnBothDatabases
    void thoseOfACollaborationAreListedTheNewestFirstAndNobodyElsesAreTouched(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var ours = HouseMeetings.revealed(house);
            var first = HouseMeetings.planned(house, ours);
            house.itIs("2026-11-24T09:00:00Z");
            var second = HouseMeetings.planned(house, ours);
            var theirs = HouseMeetings.planned(house, HouseMeetings.revealed(house));
            var terms = first.terms();
            var meetings = house.use(Meetings.class);

            assertThat(house.use(FindMeeting.class).of(terms.workspace(), terms.collaboration()))
                    .containsExactly(second, first);
            assertThat(house.use(Transactions.class).read(() -> meetings.in(terms.workspace())))
                    .containsExactly(second, first);
            assertThat(house.use(FindMeeting.class).handle(terms.workspace(), theirs.id()))
                    .isEmpty();
            assertThat(topicsIn(house, terms.workspace(), theirs.id())).isEmpty();
            house.use(Transactions.class).change(() -> {
                meetings.remove(terms.workspace(), theirs.id());
                meetings.touch(terms.workspace(), theirs.id());
            });
            assertThat(found(house, theirs)).isEqualTo(theirs);
            assertThat(version(house, theirs)).isZero();
        }
    }

    @OnBothDatabases
    void theVersionOfAMeetingGrowsWithEveryChange(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = HouseMeetings.planned(house, HouseMeetings.revealed(house));
            var terms = meeting.terms();
            var before = version(house, meeting);

            store(house, meeting.start(SESSION));
            house.use(Transactions.class).change(() -> house.use(Meetings.class).touch(terms.workspace(), terms.id()));

            assertThat(version(house, meeting)).isEqualTo(before + 2);
        }
    }

    @OnBothDatabases
    void topicsAreFoundAsTheyWereStoredInTheirOrder(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = HouseMeetings.planned(house, HouseMeetings.revealed(house));
            var topics = new ArrayList<Topic>();
            for (Shelf shelf : Shelf.values()) {
                topics.add(topic(shelf, new Topic.About.Results("communication"), Optional.empty()));
                topics.add(topic(shelf, new Topic.About.Guided(GuideTopic.DIFFICULT_TIMES), Optional.empty()));
                topics.add(topic(shelf, new Topic.About.Own("😀".repeat(100)), Optional.of(Party.SUPPLIER)));
                topics.add(topic(shelf, new Topic.About.Own("é".repeat(200)), Optional.of(Party.CUSTOMER)));
            }

            arrange(house, meeting, topics);
            assertThat(topics(house, meeting)).isEqualTo(topics);
            arrange(house, meeting, topics.reversed());
            assertThat(topics(house, meeting)).isEqualTo(topics.reversed());
            arrange(house, meeting, List.of());
            assertThat(topics(house, meeting)).isEmpty();
        }
    }

    private static Topic topic(Shelf shelf, Topic.About about, Optional<Party> by) {
        return new Topic(new TopicId(UUID.randomUUID()), shelf, about, 240, by);
    }

    @OnBothDatabases
    void whatIsWrittenAboutATopicStaysWithItWhereverItGoesAndGoesWhenItGoes(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = HouseMeetings.planned(house, HouseMeetings.revealed(house));
            var first = topics(house, meeting).getFirst();
            var second = topics(house, meeting).get(1);
            for (Party party : Party.values()) {
                for (Topic topic : List.of(first, second)) {
                    write(house, meeting, party, topic, party.slug() + " on " + topic.aspect());
                }
            }

            var moved = new Topic(first.id(), Shelf.PARKED, first.about(), 45, Optional.of(Party.CUSTOMER));
            arrange(house, meeting, List.of(second, moved));
            assertThat(topics(house, meeting)).containsExactly(second, moved);
            assertThat(notes(house, meeting, Party.SUPPLIER))
                    .isEqualTo(Map.of(
                            first.id(),
                            "supplier on " + first.aspect(),
                            second.id(),
                            "supplier on " + second.aspect()));

            arrange(house, meeting, List.of(moved));
            assertThat(notes(house, meeting, Party.CUSTOMER))
                    .isEqualTo(Map.of(first.id(), "customer on " + first.aspect()));
            assertThat(storedNotes(database)).isEqualTo(2);
        }
    }

    @OnBothDatabases
    void notesOfTwoMeetingsAndOfTwoPartiesAreKeptApart(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = HouseMeetings.revealed(house);
            var one = HouseMeetings.planned(house, wave);
            var other = HouseMeetings.planned(house, wave);
            var topic = topics(house, one).getFirst();

            write(house, one, Party.CUSTOMER, topic, "Ours");

            assertThat(notes(house, one, Party.CUSTOMER)).isEqualTo(Map.of(topic.id(), "Ours"));
            assertThat(notes(house, one, Party.SUPPLIER)).isEmpty();
            assertThat(notes(house, other, Party.CUSTOMER)).isEmpty();
            write(house, one, Party.CUSTOMER, topic, "");
            assertThat(storedNotes(database)).isZero();
        }
    }

    private static Meeting found(House house, Meeting meeting) {
        return house.use(FindMeeting.class)
                .handle(meeting.terms().workspace(), meeting.id())
                .orElseThrow();
    }

    private static long version(House house, Meeting meeting) {
        return house.use(Transactions.class)
                .read(() -> house.use(Meetings.class).version(meeting.terms().workspace(), meeting.id()));
    }

    private static List<Topic> topicsIn(House house, WorkspaceId workspace, MeetingId meeting) {
        return house.use(Transactions.class).read(() -> house.use(Topics.class).of(workspace, meeting));
    }

    private static void arrange(House house, Meeting meeting, List<Topic> topics) {
        house.use(Transactions.class)
                .change(() -> house.use(Topics.class).arrange(meeting.terms().workspace(), meeting.id(), topics));
    }

    private static void write(House house, Meeting meeting, Party party, Topic topic, String text) {
        house.use(Transactions.class)
                .change(() -> house.use(Topics.class).note(meeting.terms().workspace(), topic.id(), party, text));
    }

    private static Map<TopicId, String> notes(House house, Meeting meeting, Party party) {
        return house.use(PrepareSide.class).notes(meeting.terms(), party);
    }

    private static int storedNotes(Database database) {
        return database.transactions().read(() -> database.sql().fetchCount(MEETING_NOTE));
    }
}
