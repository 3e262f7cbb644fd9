package nl.samenspel;

import static nl.samenspel.HouseMeetings.DRAFT;
import static nl.samenspel.HouseMeetings.FEMKE;
import static nl.samenspel.HouseMeetings.store;
import static nl.samenspel.HouseWaves.MONDAY;
import static nl.samenspel.HouseWaves.workspace;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveDraft;
import nl.samenspel.collaboration.ReadTimeline;
import nl.samenspel.collaboration.TimelineEntry;
import nl.samenspel.dialogue.DialogueHappening;
import nl.samenspel.dialogue.FindMeeting;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.MeetingDraft;
import nl.samenspel.dialogue.MeetingDraft.Problem;
import nl.samenspel.dialogue.MeetingPlanning;
import nl.samenspel.dialogue.PlanMeeting;
import nl.samenspel.dialogue.Session;
import nl.samenspel.dialogue.StepClock;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;

/** A meeting is settled until it begins, and what is settled is what somebody chose. */
class PlanningMeetingsTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 12, 7, 12, 0);
    private static final Session SESSION = new Session(
            "ABC234", NOON, new Session.Place.Welcome(), false, new StepClock.Stopped(Duration.ofMinutes(15)));

    @OnBothDatabases
    void whatDoesNotFitIsRefusedAndNothingIsStored(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = HouseMeetings.revealed(house);
            var bad = new MeetingDraft(LocalDate.of(2026, 11, 22), LocalTime.NOON, "", 481, true);

            assertThat(house.use(PlanMeeting.class).handle(wave, bad, FEMKE, Language.EN))
                    .isEqualTo(new MeetingPlanning.Refused(Set.of(Problem.DAY_PAST, Problem.MINUTES_OUT_OF_RANGE)));
            assertThat(meetings(house, wave)).isZero();

            var meeting = HouseMeetings.planned(house, wave);
            assertThat(house.use(PlanMeeting.class).change(meeting, Optional.of(wave.terms()), bad))
                    .isInstanceOf(MeetingPlanning.Refused.class);
            assertThat(found(house, meeting)).isEqualTo(meeting);
        }
    }

    @OnBothDatabases
    void whichDayItIsIsSaidByTheClockOfTheWorkspace(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = HouseMeetings.revealed(house);
            var monday = new MeetingDraft(LocalDate.of(2026, 11, 23), LocalTime.NOON, "", 90, true);
            house.use(ManageWorkspaces.class).move(workspace(wave), ZoneId.of("Europe/Amsterdam"));
            house.itIs("2026-11-23T22:59:59Z");
            assertThat(house.use(PlanMeeting.class).handle(wave, monday, FEMKE, Language.EN))
                    .isInstanceOf(MeetingPlanning.Accepted.class);

            house.itIs("2026-11-23T23:00:00Z");
            assertThat(house.use(PlanMeeting.class).handle(wave, monday, FEMKE, Language.EN))
                    .isEqualTo(new MeetingPlanning.Refused(Set.of(Problem.DAY_PAST)));
        }
    }

    @OnBothDatabases
    void votesAreShownAsWasChosenAndNeverOfFewerThanWerePromised(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = HouseMeetings.revealed(house, new Disclosure.Anonymous(6), new Disclosure.Open());

            assertThat(planned(house, wave, true)).isEqualTo(PerParty.each(_ -> new Disclosure.Open()));
            assertThat(planned(house, wave, false))
                    .isEqualTo(new PerParty<>(
                            new Disclosure.Anonymous(6), new Disclosure.Anonymous(WaveDraft.USUAL_THRESHOLD)));
        }
    }

    private static PerParty<Disclosure> planned(House house, Wave.Revealed wave, boolean together) {
        var draft = new MeetingDraft(DRAFT.day(), DRAFT.begins(), DRAFT.place(), DRAFT.minutes(), together);
        return ((MeetingPlanning.Accepted) house.use(PlanMeeting.class).handle(wave, draft, FEMKE, Language.EN))
                .meeting()
                .terms()
                .shown();
    }

    @OnBothDatabases
    void allOfItIsChangedButWhoFacilitatesAndWhatItIsAbout(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = HouseMeetings.revealed(house);
            var meeting = HouseMeetings.planned(house, wave);
            var other = HouseMeetings.planned(house, wave);
            var topics = HouseMeetings.topics(house, meeting);
            var draft = new MeetingDraft(LocalDate.of(2027, 1, 4), LocalTime.of(16, 45), "", 45, false);

            var changed = ((MeetingPlanning.Accepted)
                            house.use(PlanMeeting.class).change(meeting, Optional.of(wave.terms()), draft))
                    .meeting();

            assertThat(found(house, meeting)).isEqualTo(changed);
            var terms = changed.terms();
            assertThat(new MeetingDraft(
                            terms.day(), terms.begins(), terms.place(), terms.minutes(), terms.isTogether()))
                    .isEqualTo(draft);
            assertThat(terms.leader()).isEqualTo(FEMKE);
            assertThat(terms.purpose()).isEqualTo(meeting.terms().purpose());
            assertThat(HouseMeetings.topics(house, changed)).isEqualTo(topics);
            assertThat(found(house, other)).isEqualTo(other);
        }
    }

    @OnBothDatabases
    void onceItHasBegunItIsSettledAndIsNotCalledOff(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = HouseMeetings.revealed(house);
            var meeting = HouseMeetings.planned(house, wave);
            var going = meeting.start(SESSION);
            store(house, going);

            assertThat(house.use(PlanMeeting.class).change(meeting, Optional.of(wave.terms()), DRAFT))
                    .isEqualTo(new MeetingPlanning.AlreadyStarted());
            assertThat(house.use(PlanMeeting.class).discard(meeting, "Femke")).isFalse();
            assertThat(found(house, meeting)).isEqualTo(going);
        }
    }

    @OnBothDatabases
    void whatSomebodyElseHasCalledOffIsNeitherChangedNorCalledOffAgain(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = HouseMeetings.revealed(house);
            var meeting = HouseMeetings.planned(house, wave);
            assertThat(house.use(PlanMeeting.class).discard(meeting, "Bram")).isTrue();

            assertThat(house.use(PlanMeeting.class).change(meeting, Optional.of(wave.terms()), DRAFT))
                    .isEqualTo(new MeetingPlanning.AlreadyStarted());
            assertThat(house.use(PlanMeeting.class).discard(meeting, "Femke")).isFalse();
            assertThat(meetings(house, wave)).isZero();
        }
    }

    @OnBothDatabases
    void theTimelineTellsWhoPlannedItAndWhoCalledItOff(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = HouseMeetings.revealed(house);
            var meeting = HouseMeetings.planned(house, wave);
            house.use(PlanMeeting.class).discard(meeting, "Bram");

            var timeline = house.use(ReadTimeline.class)
                    .latest(workspace(wave), wave.terms().collaboration(), Integer.MAX_VALUE)
                    .entries();
            assertThat(timeline.subList(0, 2))
                    .extracting(TimelineEntry::what)
                    .containsExactlyInAnyOrder(DialogueHappening.MEETING_DISCARDED, DialogueHappening.MEETING_PLANNED);
            assertThat(timeline.toString()).contains("Femke", "Bram", "2026-12-07");
        }
    }

    private static Meeting found(House house, Meeting meeting) {
        return house.use(FindMeeting.class)
                .handle(meeting.terms().workspace(), meeting.id())
                .orElseThrow();
    }

    private static int meetings(House house, Wave wave) {
        return house.use(FindMeeting.class)
                .of(workspace(wave), wave.terms().collaboration())
                .size();
    }
}
