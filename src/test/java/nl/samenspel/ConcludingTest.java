package nl.samenspel;

import static nl.samenspel.HeldMeeting.AT_THE_TABLE;
import static nl.samenspel.HeldMeeting.speaking;
import static nl.samenspel.HeldMeeting.sponsor;
import static nl.samenspel.HouseWaves.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspel.collaboration.Happening;
import nl.samenspel.collaboration.ReadTimeline;
import nl.samenspel.collaboration.TimelineEntry;
import nl.samenspel.dialogue.Action;
import nl.samenspel.dialogue.ActionText;
import nl.samenspel.dialogue.ActionText.Decision;
import nl.samenspel.dialogue.ConclusionField;
import nl.samenspel.dialogue.ConclusionField.Problem;
import nl.samenspel.dialogue.DialogueHappening;
import nl.samenspel.dialogue.Meetings;
import nl.samenspel.dialogue.NoteAction;
import nl.samenspel.dialogue.NoteConclusion;
import nl.samenspel.dialogue.NoteConclusion.Noting;
import nl.samenspel.dialogue.NoteTaker;
import nl.samenspel.dialogue.Steerer;
import nl.samenspel.dialogue.TopicId;
import nl.samenspel.dialogue.record.AgreeToRecord;
import nl.samenspel.party.Party;
import nl.samenspel.platform.AccountId;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;

/** What is concluded is kept as it was written, and nobody who writes at the same time loses a word. */
class ConcludingTest {

    private static final Noting KEPT = new Noting.Noted(Map.of(), Map.of(), false);
    private static final ActionText ACTION = new ActionText(
            "the budget round begins",
            "we share the plan",
            Party.CUSTOMER,
            "Carla",
            LocalDate.of(2026, 10, 1),
            new Decision.OfOthers("the steering committee", LocalDate.of(2026, 9, 1)));

    /** Two code units, and letters that run the other way. */
    private static final String ANY_TEXT = "😀".repeat(500) + "שלום עולם ".repeat(100);

    @OnBothDatabases
    void everyFieldIsFoundAsItWasWrittenAndAnEmptyOneTakesItBack(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = HeldMeeting.begun(house);
            var topic = meeting.first();
            var before = version(house, meeting);

            assertThat(meeting.note(
                            AT_THE_TABLE,
                            topic,
                            ConclusionField.STANCE,
                            "",
                            "apart",
                            ConclusionField.LEVEL_OF_CUSTOMER,
                            "",
                            "1",
                            ConclusionField.SAID,
                            "",
                            ANY_TEXT,
                            ConclusionField.REVIEW_ON,
                            "",
                            "2027-03-31",
                            ConclusionField.DEGREE_OF_SUPPLIER,
                            "",
                            "can-live-with-it"))
                    .isEqualTo(KEPT);

            assertThat(meeting.value(topic, ConclusionField.SAID))
                    .isEqualTo(ANY_TEXT)
                    .hasSize(2_000);
            assertThat(house.use(NoteConclusion.class).of(meeting.terms()))
                    .containsOnlyKeys(topic)
                    .containsEntry(
                            topic,
                            house.use(NoteConclusion.class).of(meeting.terms().workspace(), topic));
            assertThat(version(house, meeting)).as("so that the wall sees it").isGreaterThan(before);

            meeting.note(AT_THE_TABLE, topic, ConclusionField.SAID, ANY_TEXT, "");
            assertThat(meeting.value(topic, ConclusionField.SAID)).isEmpty();
            assertThat(meeting.value(topic, ConclusionField.STANCE)).isEqualTo("apart");
        }
    }

    @OnBothDatabases
    void ofTwoWhoWriteAtTheSameTimeTheLaterSeesBothAndNothingIsLost(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = HeldMeeting.begun(house);
            var topic = meeting.first();
            meeting.note(AT_THE_TABLE, topic, ConclusionField.SAID, "", "first");

            assertThat(meeting.note(
                            AT_THE_TABLE,
                            topic,
                            ConclusionField.SAID,
                            "",
                            "second",
                            ConclusionField.WORDS_OF_CUSTOMER,
                            "",
                            "kept all the same"))
                    .isEqualTo(new Noting.Noted(Map.of(ConclusionField.SAID, "first"), Map.of(), false));

            assertThat(meeting.value(topic, ConclusionField.SAID)).isEqualTo("first");
            assertThat(meeting.value(topic, ConclusionField.WORDS_OF_CUSTOMER)).isEqualTo("kept all the same");
        }
    }

    @OnBothDatabases
    void whoSendsAFieldAlongThatOnlyTheOtherChangedTakesNothingBack(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = HeldMeeting.begun(house);
            var topic = meeting.first();
            meeting.note(AT_THE_TABLE, topic, ConclusionField.SAID, "", "by the other");

            assertThat(meeting.note(
                            AT_THE_TABLE, topic, ConclusionField.SAID, "", "", ConclusionField.LEVEL_NOW, "", "2"))
                    .isEqualTo(KEPT);

            assertThat(meeting.value(topic, ConclusionField.SAID)).isEqualTo("by the other");
        }
    }

    @OnBothDatabases
    void whatCannotStandThereIsRefusedWithItsReasonAndTheRestIsKept(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = HeldMeeting.begun(house);
            var topic = meeting.first();

            assertThat(meeting.note(
                            AT_THE_TABLE,
                            topic,
                            ConclusionField.LEVEL_NOW,
                            "",
                            "6",
                            ConclusionField.REACH_BY,
                            "",
                            "+99999-01-01",
                            ConclusionField.STANCE,
                            "",
                            "perhaps",
                            ConclusionField.SAID,
                            "",
                            "x".repeat(2_001),
                            ConclusionField.LEVEL_TO_REACH,
                            "",
                            "5"))
                    .isEqualTo(new Noting.Noted(
                            Map.of(),
                            Map.of(
                                    ConclusionField.LEVEL_NOW, Problem.NO_SUCH_LEVEL,
                                    ConclusionField.REACH_BY, Problem.NO_DAY,
                                    ConclusionField.STANCE, Problem.NO_SUCH_CHOICE,
                                    ConclusionField.SAID, Problem.TOO_LONG),
                            false));
            assertThat(meeting.value(topic, ConclusionField.LEVEL_TO_REACH)).isEqualTo("5");
            assertThat(meeting.value(topic, ConclusionField.LEVEL_NOW)).isEmpty();
        }
    }

    @OnBothDatabases
    void onlyWhoeverSteersWritesWhileItGoesOnAndOnlySponsorsAfterIt(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var prepared = HouseMeetings.planned(house, HouseMeetings.revealed(house));
            var notBegun = house.use(NoteConclusion.class)
                    .handle(
                            prepared.terms(),
                            HouseMeetings.topics(house, prepared).getFirst().id(),
                            AT_THE_TABLE,
                            List.of());
            var meeting = HeldMeeting.begun(house, prepared);
            var topic = meeting.first();
            var somebody = new NoteTaker.AtTheTable(new Steerer.ByAccount(new AccountId(new UUID(0, 8))));

            assertThat(notBegun).isEqualTo(new Noting.NotTheTime());
            assertThat(meeting.note(somebody, topic, ConclusionField.SAID, "", "x"))
                    .isEqualTo(new Noting.NotYours());
            assertThat(meeting.note(speaking(Party.CUSTOMER), topic, ConclusionField.SAID, "", "x"))
                    .isEqualTo(new Noting.NotYours());
            assertThat(meeting.act(somebody, ACTION)).isEqualTo(new NoteAction.Noting.NotYours());
            assertThat(meeting.note(AT_THE_TABLE, new TopicId(UUID.randomUUID()), ConclusionField.SAID, "", "x"))
                    .isEqualTo(new Noting.NoSuchTopic());

            meeting.concluded();
            assertThat(meeting.note(AT_THE_TABLE, topic, ConclusionField.SAID, "", "x"))
                    .isEqualTo(new Noting.NotTheTime());
            assertThat(meeting.note(speaking(Party.CUSTOMER), topic, ConclusionField.SAID, "", "x"))
                    .isEqualTo(KEPT);
        }
    }

    @OnBothDatabases
    void aSponsorCorrectsTheOwnWordsAndWhatIsOfBothButNotTheWordsOfTheOther(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = HeldMeeting.begun(house);
            var topic = meeting.first();
            meeting.note(AT_THE_TABLE, topic, ConclusionField.WORDS_OF_SUPPLIER, "", "ours");
            meeting.concluded();

            assertThat(meeting.note(
                            speaking(Party.CUSTOMER),
                            topic,
                            ConclusionField.WORDS_OF_SUPPLIER,
                            "ours",
                            "theirs",
                            ConclusionField.WORDS_OF_CUSTOMER,
                            "",
                            "mine"))
                    .isEqualTo(new Noting.Noted(
                            Map.of(), Map.of(ConclusionField.WORDS_OF_SUPPLIER, Problem.OF_THE_OTHER_SIDE), false));
            assertThat(meeting.value(topic, ConclusionField.WORDS_OF_SUPPLIER)).isEqualTo("ours");
            assertThat(meeting.value(topic, ConclusionField.WORDS_OF_CUSTOMER)).isEqualTo("mine");
        }
    }

    @OnBothDatabases
    void aCorrectionTakesBackWhatWasAgreedToAndSaysSoToBoth(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = HeldMeeting.begun(house).concluded();
            var read = meeting.record().text().fingerprint();
            house.use(AgreeToRecord.class).agree(meeting.terms(), Party.SUPPLIER, sponsor(Party.SUPPLIER), read);

            assertThat(meeting.note(speaking(Party.CUSTOMER), meeting.first(), ConclusionField.SAID, "", "corrected"))
                    .isEqualTo(new Noting.Noted(Map.of(), Map.of(), true));

            assertThat(meeting.record().agreements()).isEmpty();
            assertThat(timeline(house, meeting)).contains(DialogueHappening.RECORD_CORRECTED);
        }
    }

    private static List<Happening> timeline(House house, HeldMeeting meeting) {
        return house
                .use(ReadTimeline.class)
                .latest(meeting.terms().workspace(), meeting.terms().collaboration(), Integer.MAX_VALUE)
                .entries()
                .stream()
                .map(TimelineEntry::what)
                .toList();
    }

    @OnBothDatabases
    void actionsAreFoundAsTheyWereAgreedAndChangedAsTheyWereShown(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = HeldMeeting.begun(house);
            var other = new ActionText(
                    "", "we meet", Party.SUPPLIER, "Sem 😀", LocalDate.of(2027, 1, 15), new Decision.Ours());

            meeting.act(AT_THE_TABLE, ACTION, other, other);
            var noteAction = house.use(NoteAction.class);
            var both = noteAction.of(meeting.terms());
            assertThat(both)
                    .extracting(Action::text)
                    .as("pressed twice is once")
                    .containsExactly(ACTION, other);

            var first = both.getFirst().id();
            assertThat(noteAction.change(meeting.terms(), AT_THE_TABLE, first, ACTION.mark(), other))
                    .isEqualTo(new NoteAction.Noting.Noted(false));
            assertThat(noteAction.change(meeting.terms(), AT_THE_TABLE, first, ACTION.mark(), ACTION))
                    .as("somebody else wrote meanwhile")
                    .isEqualTo(new NoteAction.Noting.Clash(other));
            assertThat(noteAction.remove(meeting.terms(), AT_THE_TABLE, first, ACTION.mark()))
                    .isEqualTo(new NoteAction.Noting.Clash(other));
            assertThat(noteAction.remove(meeting.terms(), AT_THE_TABLE, first, other.mark()))
                    .isEqualTo(new NoteAction.Noting.Noted(false));
            assertThat(noteAction.remove(meeting.terms(), AT_THE_TABLE, first, other.mark()))
                    .isEqualTo(new NoteAction.Noting.NoSuchAction());
            assertThat(noteAction.of(meeting.terms())).extracting(Action::text).containsExactly(other);
        }
    }

    @OnBothDatabases
    void anActionNeedsADeedOneOwnerAndWhoeverDecides(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = HeldMeeting.begun(house);
            var empty = new ActionText(
                    "x".repeat(501), " ", Party.CUSTOMER, "", ACTION.due(), new Decision.OfOthers("", ACTION.due()));

            assertThat(meeting.act(AT_THE_TABLE, empty))
                    .isEqualTo(new NoteAction.Noting.Refused(Set.of(
                            ActionText.Problem.OCCASION_TOO_LONG,
                            ActionText.Problem.DEED_MISSING,
                            ActionText.Problem.OWNER_MISSING,
                            ActionText.Problem.DECIDER_MISSING)));
            assertThat(house.use(NoteAction.class)
                            .add(meeting.terms(), AT_THE_TABLE, Optional.of(new TopicId(UUID.randomUUID())), ACTION))
                    .isEqualTo(new NoteAction.Noting.NoSuchTopic());
        }
    }

    private static long version(House house, HeldMeeting meeting) {
        return house.use(Transactions.class)
                .read(() -> house.use(Meetings.class)
                        .version(meeting.terms().workspace(), meeting.terms().id()));
    }
}
