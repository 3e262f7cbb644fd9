package nl.samenspel;

import static nl.samenspel.HeldMeeting.AT_THE_TABLE;
import static nl.samenspel.HouseMeetings.DRAFT;
import static nl.samenspel.HouseMeetings.FEMKE;
import static nl.samenspel.HouseWaves.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.account.Signatory;
import nl.samenspel.dialogue.ConclusionField;
import nl.samenspel.dialogue.ConclusionField.Problem;
import nl.samenspel.dialogue.Forum;
import nl.samenspel.dialogue.Guide;
import nl.samenspel.dialogue.GuideTopic;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.MeetingPlanning;
import nl.samenspel.dialogue.NoteConclusion;
import nl.samenspel.dialogue.NoteConclusion.Noting;
import nl.samenspel.dialogue.PlanMeeting;
import nl.samenspel.dialogue.Prompt;
import nl.samenspel.dialogue.Round;
import nl.samenspel.dialogue.Session.Place;
import nl.samenspel.dialogue.StateApart;
import nl.samenspel.dialogue.StateApart.Stating;
import nl.samenspel.dialogue.SteerMeeting;
import nl.samenspel.dialogue.Steerer;
import nl.samenspel.dialogue.Steering;
import nl.samenspel.dialogue.Step;
import nl.samenspel.dialogue.TakePart;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.dialogue.TopicId;
import nl.samenspel.dialogue.WatchMeeting;
import nl.samenspel.dialogue.record.AgreeToRecord;
import nl.samenspel.dialogue.record.OpenCharter;
import nl.samenspel.dialogue.record.OpenRecord;
import nl.samenspel.dialogue.record.RecordContent;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.MeetingId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;

/** A kick-off yields a charter, a recovery agreements for a few weeks; what a side says apart is its own until both are shown. */
class GuidedMeetingsTest {

    private static final Forum STEERING =
            new Forum("Steering committee", "Where we are going", "each quarter", "Directors, שלום 😀", "budget");
    private static final Forum DAILY = new Forum("Daily start", "", "", "", "");

    private static Meeting.Prepared planned(House house, Guide guide) {
        var wave = HouseMeetings.revealed(house).terms();
        return planned(house, wave.workspace(), wave.collaboration(), guide);
    }

    private static Meeting.Prepared planned(
            House house, WorkspaceId workspace, CollaborationId collaboration, Guide guide) {
        return ((MeetingPlanning.Accepted)
                        house.use(PlanMeeting.class).handle(workspace, collaboration, guide, DRAFT, FEMKE))
                .meeting();
    }

    private static TopicId id(House house, Meeting meeting, GuideTopic guided) {
        return HouseMeetings.topics(house, meeting).stream()
                .filter(topic -> topic.guided().equals(Optional.of(guided)))
                .map(Topic::id)
                .findFirst()
                .orElseThrow();
    }

    private static Stating state(
            House house, Meeting meeting, Party party, GuideTopic topic, Prompt prompt, String shown, String text) {
        return house.use(StateApart.class)
                .handle(meeting.terms(), party, id(house, meeting, topic), prompt, shown, text);
    }

    @OnBothDatabases
    void theAgendaIsTheGuideAndEachTopicHasItsSteps(Database database) {
        try (var house = House.on(database, MONDAY)) {
            for (Guide guide : Guide.values()) {
                var meeting = planned(house, guide);

                assertThat(HouseMeetings.topics(house, meeting))
                        .extracting(topic -> topic.guided().orElseThrow())
                        .isEqualTo(GuideTopic.of(guide));
            }
            var recovery = HouseMeetings.topics(house, planned(house, Guide.RECOVERY));
            assertThat(recovery.getFirst().guided()).hasValue(GuideTopic.STILL_WORKS);
            assertThat(Step.of(recovery.getFirst())).containsExactly(Step.SEE, Step.TALK, Step.CONCLUDE);
            assertThat(Step.of(recovery.get(1))).containsExactly(Step.VOTE, Step.CONCLUDE);
            assertThat(Step.of(recovery.getLast())).containsExactly(Step.WRITE, Step.TALK, Step.CONCLUDE);
        }
    }

    @OnBothDatabases
    void whatASideSaysIsItsOwnUntilBothAreShownAtTheSameMoment(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = planned(house, Guide.KICK_OFF);
            var apart = house.use(StateApart.class);
            var topic = id(house, meeting, GuideTopic.EXPECTATIONS);

            assertThat(state(house, meeting, Party.CUSTOMER, GuideTopic.EXPECTATIONS, Prompt.EXPECTED, "", "😀 ours"))
                    .isEqualTo(new Stating.Kept());
            state(house, meeting, Party.SUPPLIER, GuideTopic.EXPECTATIONS, Prompt.OFFERED, "", "theirs");

            assertThat(apart.own(meeting.terms(), Party.CUSTOMER))
                    .isEqualTo(Map.of(topic, Map.of(Prompt.EXPECTED, "😀 ours")));
            assertThat(apart.shown(meeting.terms())).isEmpty();

            var held = HeldMeeting.begun(house, meeting);
            assertThat(apart.shown(meeting.terms())).as("on the welcome page").isEmpty();
            held.at(topic, Step.SEE);

            assertThat(apart.shown(meeting.terms()))
                    .isEqualTo(Map.of(
                            topic,
                            new PerParty<>(Map.of(Prompt.EXPECTED, "😀 ours"), Map.of(Prompt.OFFERED, "theirs"))));
            assertThat(state(house, meeting, Party.SUPPLIER, GuideTopic.EXPECTATIONS, Prompt.EXPECTED, "", "late"))
                    .as("nobody answers what the other said as if it were apart")
                    .isEqualTo(new Stating.Shown());
            assertThat(apart.own(meeting.terms(), Party.SUPPLIER).get(topic))
                    .isEqualTo(Map.of(Prompt.OFFERED, "theirs"));
        }
    }

    @OnBothDatabases
    void whoGoesStraightToTheTalkHasShownNothing(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = planned(house, Guide.RECOVERY);
            state(house, meeting, Party.CUSTOMER, GuideTopic.OWN_SHARE, Prompt.OWN_SHARE, "", "we were late");
            var held = HeldMeeting.begun(house, meeting);

            held.at(id(house, meeting, GuideTopic.OWN_SHARE), Step.TALK).concluded();

            assertThat(house.use(StateApart.class).shown(meeting.terms())).isEmpty();
            assertThat(record(house, held).topics())
                    .noneMatch(topic -> topic.apart().isPresent());
            assertThat(state(
                            house,
                            meeting,
                            Party.CUSTOMER,
                            GuideTopic.OWN_SHARE,
                            Prompt.OWN_SHARE,
                            "we were late",
                            "x"))
                    .isEqualTo(new Stating.Shown());
        }
    }

    @OnBothDatabases
    void whatCannotBeSaidIsRefusedAndOfTwoWhoWriteTheLaterSeesBoth(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = planned(house, Guide.KICK_OFF);

            assertThat(state(
                            house,
                            meeting,
                            Party.CUSTOMER,
                            GuideTopic.INTENDED_FORM,
                            Prompt.ALONE,
                            "",
                            "x".repeat(2_001)))
                    .isEqualTo(new Stating.TooLong());
            assertThat(state(house, meeting, Party.CUSTOMER, GuideTopic.INTENDED_FORM, Prompt.FORM, "", "marriage"))
                    .isEqualTo(new Stating.NoSuchChoice());
            assertThat(state(house, meeting, Party.CUSTOMER, GuideTopic.INTENDED_FORM, Prompt.NEEDED, "", "x"))
                    .isEqualTo(new Stating.NotAsked());

            state(house, meeting, Party.CUSTOMER, GuideTopic.INTENDED_FORM, Prompt.FORM, "", "partnership");
            assertThat(state(
                            house, meeting, Party.CUSTOMER, GuideTopic.INTENDED_FORM, Prompt.FORM, "", "own-advantage"))
                    .isEqualTo(new Stating.Clash("partnership"));
            assertThat(state(house, meeting, Party.CUSTOMER, GuideTopic.INTENDED_FORM, Prompt.FORM, "", ""))
                    .as("who sends along an empty field takes nothing back")
                    .isEqualTo(new Stating.Kept());
            assertThat(house.use(StateApart.class)
                            .own(meeting.terms(), Party.CUSTOMER)
                            .values())
                    .containsExactly(Map.of(Prompt.FORM, "partnership"));
        }
    }

    @OnBothDatabases
    void aCharterThatNamesPartnershipAsksEachSideFirstWhatItCanDoAlone(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = planned(house, Guide.KICK_OFF);
            var topic = id(house, meeting, GuideTopic.INTENDED_FORM);
            state(house, meeting, Party.CUSTOMER, GuideTopic.INTENDED_FORM, Prompt.ALONE, "", "our own planning");
            var held = HeldMeeting.begun(house, meeting).at(topic, Step.SEE);

            assertThat(held.note(AT_THE_TABLE, topic, ConclusionField.INTENDED_FORM, "", "partnership"))
                    .isEqualTo(refused(ConclusionField.INTENDED_FORM, Problem.ALONE_FIRST));
            assertThat(held.note(AT_THE_TABLE, topic, ConclusionField.INTENDED_FORM, "", "supplier-relationship"))
                    .isEqualTo(new Noting.Noted(Map.of(), Map.of(), false));

            assertThat(state(house, meeting, Party.SUPPLIER, GuideTopic.INTENDED_FORM, Prompt.ALONE, "", "nights, too"))
                    .as("what was left open can still be said")
                    .isEqualTo(new Stating.Kept());
            assertThat(state(
                            house,
                            meeting,
                            Party.CUSTOMER,
                            GuideTopic.INTENDED_FORM,
                            Prompt.ALONE,
                            "our own planning",
                            "more"))
                    .isEqualTo(new Stating.Shown());
            held.note(AT_THE_TABLE, topic, ConclusionField.INTENDED_FORM, "supplier-relationship", "partnership");
            assertThat(held.value(topic, ConclusionField.INTENDED_FORM)).isEqualTo("partnership");
        }
    }

    private static Noting refused(ConclusionField field, Problem problem) {
        return new Noting.Noted(Map.of(), Map.of(field, problem), false);
    }

    @OnBothDatabases
    void forumsAreKeptAsTheyWereTypedAndOnesWithoutANameAreRefused(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = planned(house, Guide.KICK_OFF);
            var topic = id(house, meeting, GuideTopic.FORUMS);
            var held = HeldMeeting.begun(house, meeting);
            var text = Forum.text(List.of(STEERING, DAILY));

            held.note(AT_THE_TABLE, topic, ConclusionField.FORUMS, "", text);
            assertThat(Forum.of(held.value(topic, ConclusionField.FORUMS))).containsExactly(STEERING, DAILY);

            for (Forum wrong :
                    List.of(new Forum("", "no name", "", "", ""), new Forum("n".repeat(201), "", "", "", ""))) {
                assertThat(held.note(AT_THE_TABLE, topic, ConclusionField.FORUMS, text, Forum.text(List.of(wrong))))
                        .isEqualTo(refused(ConclusionField.FORUMS, Problem.NO_SUCH_FORUMS));
            }
            assertThat(held.note(
                            AT_THE_TABLE,
                            topic,
                            ConclusionField.FORUMS,
                            text,
                            Forum.text(Collections.nCopies(11, STEERING))))
                    .isEqualTo(refused(ConclusionField.FORUMS, Problem.NO_SUCH_FORUMS));
            held.note(AT_THE_TABLE, topic, ConclusionField.LEVEL_NOW, "", "3");
            assertThat(held.value(topic, ConclusionField.LEVEL_NOW))
                    .as("a field that the topic does not have")
                    .isEmpty();
        }
    }

    @OnBothDatabases
    void bothAgreeToTheCharterAndTheNextOneBeginsWithIt(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = planned(house, Guide.KICK_OFF);
            var terms = meeting.terms();
            var charters = house.use(OpenCharter.class);
            var held = HeldMeeting.begun(house, meeting);
            held.note(
                    AT_THE_TABLE,
                    id(house, meeting, GuideTopic.DIFFICULT_TIMES),
                    ConclusionField.AGREEMENT,
                    "",
                    "First we call.",
                    ConclusionField.SAID,
                    "",
                    "Much.");
            held.concluded();
            assertThat(charters.handle(terms.workspace(), terms.collaboration()).current())
                    .isEmpty();
            assertThat(charters.handle(terms.workspace(), terms.collaboration()).next())
                    .hasValue(held.found());

            agree(house, held);
            var charter = charters.handle(terms.workspace(), terms.collaboration());
            assertThat(charter.current().orElseThrow().number()).isEqualTo(1);
            assertThat(charter.next()).isEmpty();
            assertThat(topic(charters.open(charter.current().orElseThrow()).content(), "difficult-times")
                            .conclusion())
                    .isEqualTo(Map.of("agreement", "First we call.", "said", "Much."));

            var renewed = planned(house, terms.workspace(), terms.collaboration(), Guide.KICK_OFF);
            assertThat(house.use(NoteConclusion.class)
                            .of(terms.workspace(), id(house, renewed, GuideTopic.DIFFICULT_TIMES))
                            .values())
                    .isEqualTo(Map.of(ConclusionField.AGREEMENT, "First we call."));
            var recovery = planned(house, terms.workspace(), terms.collaboration(), Guide.RECOVERY);
            assertThat(house.use(NoteConclusion.class).of(recovery.terms())).isEmpty();

            var second = HeldMeeting.begun(house, renewed).concluded();
            agree(house, second);
            var both = charters.handle(terms.workspace(), terms.collaboration());
            assertThat(both.versions()).extracting(OpenCharter.Version::number).containsExactly(2, 1);
            assertThat(both.current().orElseThrow().meeting().id()).isEqualTo(renewed.id());
            assertThat(both.version(1).orElseThrow().meeting().id()).isEqualTo(meeting.id());
        }
    }

    private static void agree(House house, HeldMeeting held) {
        var read = house.use(OpenRecord.class)
                .handle(held.found())
                .orElseThrow()
                .text()
                .fingerprint();
        for (Party party : Party.values()) {
            var _ = house.use(AgreeToRecord.class).agree(held.terms(), party, new Signatory("Ans", ""), read);
        }
    }

    private static RecordContent record(House house, HeldMeeting held) {
        return house.use(OpenRecord.class).handle(held.found()).orElseThrow().content();
    }

    private static RecordContent.OfTopic topic(RecordContent content, String guided) {
        return content.topics().stream()
                .filter(topic -> topic.guided().equals(Optional.of(guided)))
                .findFirst()
                .orElseThrow();
    }

    @OnBothDatabases
    void aRecoveryAsksTwoQuestionsAndLooksAgainWithinWeeks(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = planned(house, Guide.RECOVERY);
            var pulse = id(house, meeting, GuideTopic.PULSE);
            var cycle = id(house, meeting, GuideTopic.SHORT_CYCLE);
            var held = HeldMeeting.begun(house, meeting).joined(Party.CUSTOMER, "Ans", "Bram");
            held.at(pulse, Step.VOTE);

            var round = standing(house, meeting.id(), held).open().orElseThrow();
            assertThat(round.question()).isEqualTo(Round.Question.MEAN_WELL);
            var takePart = house.use(TakePart.class);
            var seats = held.seats(Party.CUSTOMER);
            assertThat(takePart.vote(held.terms(), round.id(), seats.getFirst(), 5))
                    .isEqualTo(TakePart.Voting.COUNTED);
            assertThat(takePart.vote(held.terms(), round.id(), seats.getLast(), 6))
                    .isEqualTo(TakePart.Voting.NO_SUCH_LEVEL);
            held.at(cycle, Step.CONCLUDE);
            assertThat(standing(house, meeting.id(), held).tallies())
                    .hasEntrySatisfying(
                            round.id(),
                            tally -> assertThat(tally.customer().voted()).isEqualTo(1));

            assertThat(held.note(AT_THE_TABLE, cycle, ConclusionField.REVIEW_ON, "", "2027-02-02"))
                    .as("eight weeks and a day after the meeting")
                    .isEqualTo(refused(ConclusionField.REVIEW_ON, Problem.NOT_WITHIN_WEEKS));
            held.note(AT_THE_TABLE, cycle, ConclusionField.REVIEW_ON, "", "2027-02-01");
            assertThat(held.value(cycle, ConclusionField.REVIEW_ON)).isEqualTo("2027-02-01");

            held.concluded();
            assertThat(topic(record(house, held), "pulse").rounds())
                    .singleElement()
                    .satisfies(told -> {
                        assertThat(told.question()).isEqualTo("mean-well");
                        assertThat(told.told().customer().en()).contains("One person voted.");
                    });
            assertThat(record(house, held).guide()).hasValue("recovery");
            assertThat(record(house, held).basis()).isEmpty();
        }
    }

    @OnBothDatabases
    void aTopicIsOnlyAskedWhatItHas(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = planned(house, Guide.RECOVERY);
            var pulse = id(house, meeting, GuideTopic.PULSE);
            var held = HeldMeeting.begun(house, meeting).at(pulse, Step.VOTE);

            for (Round.Question question : Round.Question.values()) {
                var asked = house.use(SteerMeeting.class)
                        .ask(
                                held.terms(),
                                new Steerer.ByAccount(FEMKE.account()),
                                new Place.AtTopic(pulse, Step.VOTE),
                                question);
                assertThat(asked instanceof Steering.Done)
                        .as("%s", question)
                        .isEqualTo(GuideTopic.PULSE.questions().contains(question));
            }
            assertThat(standing(house, meeting.id(), held).rounds())
                    .extracting(Round::question)
                    .containsOnly(Round.Question.MEAN_WELL, Round.Question.ABLE);
        }
    }

    private static WatchMeeting.Standing standing(House house, MeetingId id, HeldMeeting held) {
        return house.use(WatchMeeting.class)
                .handle(held.terms().workspace(), id)
                .orElseThrow();
    }
}
