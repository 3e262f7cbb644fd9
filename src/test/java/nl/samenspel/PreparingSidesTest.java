package nl.samenspel;

import static nl.samenspel.HouseMeetings.topics;
import static nl.samenspel.HouseWaves.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.PrepareSide;
import nl.samenspel.dialogue.PrepareSide.Writing;
import nl.samenspel.dialogue.TopicId;
import nl.samenspel.party.Party;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;

/** What a side writes for itself is kept as it was written, and of two who write at once nobody loses anything. */
class PreparingSidesTest {

    /** Two thousand, as a browser counts them. */
    private static final String LONGEST = "😀שלום\nمرحبا " + "é".repeat(1_987);

    @OnBothDatabases
    void aNoteIsKeptAsItWasWrittenForTheOwnSideAlone(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = HouseMeetings.planned(house, HouseMeetings.revealed(house));
            var topic = topics(house, meeting).getFirst().id();

            assertThat(LONGEST).hasSize(PrepareSide.LONGEST_NOTE);
            assertThat(write(house, meeting, topic, "", LONGEST)).isEqualTo(new Writing.Kept());

            assertThat(notes(house, meeting, Party.CUSTOMER)).isEqualTo(Map.of(topic, LONGEST));
            assertThat(notes(house, meeting, Party.SUPPLIER)).isEmpty();
        }
    }

    @OnBothDatabases
    void whatDoesNotFitAndWhatIsAboutNothingChangesNothing(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = HouseMeetings.revealed(house);
            var meeting = HouseMeetings.planned(house, wave);
            var topic = topics(house, meeting).getFirst().id();
            var ofAnother =
                    topics(house, HouseMeetings.planned(house, wave)).getFirst().id();

            assertThat(write(house, meeting, topic, "", LONGEST + "x")).isEqualTo(new Writing.TooLong());
            assertThat(write(house, meeting, new TopicId(UUID.randomUUID()), "", "x"))
                    .isEqualTo(new Writing.NoSuchTopic());
            assertThat(write(house, meeting, ofAnother, "", "x")).isEqualTo(new Writing.NoSuchTopic());
            assertThat(notes(house, meeting, Party.CUSTOMER)).isEmpty();
        }
    }

    @OnBothDatabases
    void ofTwoWhoWriteTheSecondIsShownWhatTheFirstWroteAndNothingIsLost(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = HouseMeetings.planned(house, HouseMeetings.revealed(house));
            var topic = topics(house, meeting).getFirst().id();
            write(house, meeting, topic, "", "Before");

            assertThat(write(house, meeting, topic, "Before", "First")).isEqualTo(new Writing.Kept());
            assertThat(write(house, meeting, topic, "Before", "Second")).isEqualTo(new Writing.Clash("First"));
            assertThat(notes(house, meeting, Party.CUSTOMER)).isEqualTo(Map.of(topic, "First"));
            assertThat(write(house, meeting, topic, "First", "Both")).isEqualTo(new Writing.Kept());
            assertThat(notes(house, meeting, Party.CUSTOMER)).isEqualTo(Map.of(topic, "Both"));
        }
    }

    @OnBothDatabases
    void whoHasTouchedNothingTakesNothingAwayAndIsNotAsked(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = HouseMeetings.planned(house, HouseMeetings.revealed(house));
            var topic = topics(house, meeting).getFirst().id();
            write(house, meeting, topic, "", "By somebody else");

            assertThat(write(house, meeting, topic, "", "")).isEqualTo(new Writing.Kept());
            assertThat(notes(house, meeting, Party.CUSTOMER)).isEqualTo(Map.of(topic, "By somebody else"));
            assertThat(write(house, meeting, topic, "", "By somebody else"))
                    .as("the same")
                    .isEqualTo(new Writing.Kept());
        }
    }

    @OnBothDatabases
    void ofSeveralAtTheSameMomentOneWritesAndTheOthersAreShownIt(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = HouseMeetings.planned(house, HouseMeetings.revealed(house));
            var topic = topics(house, meeting).getFirst().id();
            var outcomes = new ConcurrentHashMap<String, Writing>();

            IntStream.range(0, 8)
                    .mapToObj(number -> "By " + number)
                    .map(text ->
                            Thread.startVirtualThread(() -> outcomes.put(text, write(house, meeting, topic, "", text))))
                    .toList()
                    .forEach(PreparingSidesTest::waitFor);

            var stored = notes(house, meeting, Party.CUSTOMER).getOrDefault(topic, "");
            assertThat(outcomes).hasSize(8);
            outcomes.forEach((text, outcome) -> assertThat(outcome)
                    .as(text)
                    .isEqualTo(text.equals(stored) ? new Writing.Kept() : new Writing.Clash(stored)));
        }
    }

    private static Writing write(House house, Meeting meeting, TopicId topic, String shown, String text) {
        return house.use(PrepareSide.class).handle(meeting.terms(), Party.CUSTOMER, topic, shown, text);
    }

    private static Map<TopicId, String> notes(House house, Meeting meeting, Party party) {
        return house.use(PrepareSide.class).notes(meeting.terms(), party);
    }

    private static void waitFor(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
