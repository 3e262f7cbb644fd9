package nl.samenspel;

import static nl.samenspel.HouseWaves.MONDAY;
import static nl.samenspel.HouseWaves.draft;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.Signatory;
import nl.samenspel.assessment.Expected;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.ForRespondents;
import nl.samenspel.assessment.MoveLastDay;
import nl.samenspel.assessment.MoveLastDay.Moving;
import nl.samenspel.assessment.PartyTerms;
import nl.samenspel.assessment.PlanWave;
import nl.samenspel.assessment.Planning;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.StartAnswering;
import nl.samenspel.assessment.TermsProblem;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveDraft;
import nl.samenspel.assessment.WaveHappening;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.ReadTimeline;
import nl.samenspel.collaboration.StartCollaboration;
import nl.samenspel.collaboration.TimelineEntry;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.TimeZones;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;
import nl.samenspel.result.CloseWave;
import org.junit.jupiter.api.Test;

/** The last day of a wave ends when it ends where the workspace is. */
class LastDayTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @OnBothDatabases
    void answersAreAcceptedToTheEndOfTheLastDayWhereTheWorkspaceIs(Database database) {
        var ends = Map.of(
                NEW_YORK, "2026-12-02T05:00:00Z", AMSTERDAM, "2026-12-01T23:00:00Z", AUCKLAND, "2026-12-01T11:00:00Z");
        try (var house = House.on(database, MONDAY)) {
            ends.forEach((zone, end) -> {
                house.itIs(MONDAY);
                var wave = opened(house, zone);

                house.itIs(Instant.parse(end).minusSeconds(1).toString());
                assertThat(accepts(house, wave)).as(zone + " before").isTrue();
                house.use(CloseWave.class).whatIsDue();
                assertThat(found(house, wave)).isInstanceOf(Wave.Open.class);

                house.itIs(end);
                assertThat(accepts(house, wave)).as(zone + " after").isFalse();
                house.use(CloseWave.class).whatIsDue();
                assertThat(found(house, wave)).isInstanceOf(Wave.Closed.class);
                assertThat(found(house, wave).lastDay()).isEqualTo(LocalDate.of(2026, 12, 1));
            });
        }
    }

    @OnBothDatabases
    void anotherZoneMovesAPlanAndNoPromise(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var open = opened(house, NEW_YORK);
            var workspace = open.workspace();
            var planned = planned(house, workspace, collaboration(house, workspace));

            house.use(ManageWorkspaces.class).move(workspace, AUCKLAND);

            assertThat(found(house, open).terms().zone()).isEqualTo(NEW_YORK);
            assertThat(found(house, planned).terms().zone()).isEqualTo(AUCKLAND);
            assertThat(house.use(StartAnswering.class).handle(workspace, planned.id(), "Femke"))
                    .isEqualTo(StartAnswering.Starting.OPEN);
            house.use(ManageWorkspaces.class).move(workspace, AMSTERDAM);
            assertThat(found(house, planned).terms().zone()).isEqualTo(AUCKLAND);
        }
    }

    @OnBothDatabases
    void aLastDayCanBePlannedForAsLongAsItIsNotOverThere(Database database) {
        try (var house = House.on(database, "2026-12-02T04:00:00Z")) {
            var stillTheFirst = opened(house, NEW_YORK);

            assertThat(accepts(house, stillTheFirst)).isTrue();
            var there = workspace(house, AUCKLAND);
            assertThat(house.use(PlanWave.class).handle(there, collaboration(house, there), terms(), "Femke"))
                    .isInstanceOf(Planning.Refused.class);
        }
    }

    @OnBothDatabases
    void theLastDayOfAnOpenWaveCanBeMovedAndNothingElse(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = opened(house, AMSTERDAM);
            var find = house.use(FindWave.class);
            var known = find.fixedTerms(wave.workspace(), wave.id()).orElseThrow();

            assertThat(moved(house, wave, "2026-12-11")).isEqualTo(new Moving.Moved());
            var after = found(house, wave).terms();
            assertThat(after.closesOn()).isEqualTo("2026-12-11");
            assertThat(after.closesOnBefore()).contains(known.closesOn());
            assertThat(after.parties()).isEqualTo(known.parties());
            assertThat(find.fixedTerms(wave.workspace(), wave.id())).contains(after);
            house.itIs("2026-12-10T09:00:00Z");
            assertThat(accepts(house, wave)).isTrue();
            house.use(CloseWave.class).whatIsDue();

            assertThat(moved(house, wave, "2026-12-10")).isEqualTo(new Moving.Moved());
            house.itIs("2026-12-10T23:00:00Z");
            assertThat(accepts(house, wave)).isFalse();
            assertThat(moved(house, wave, "2026-12-18"))
                    .as("who was told that it is over")
                    .isEqualTo(new Moving.NotOpen());
            house.use(CloseWave.class).whatIsDue();
            assertThat(found(house, wave)).isInstanceOf(Wave.Closed.class);
            assertThat(moved(house, wave, "2026-12-18")).isEqualTo(new Moving.NotOpen());
            assertThat(house
                            .use(ReadTimeline.class)
                            .latest(wave.workspace(), wave.collaboration(), Integer.MAX_VALUE)
                            .entries()
                            .stream()
                            .filter(entry -> entry.what() == WaveHappening.LAST_DAY_MOVED)
                            .map(TimelineEntry::concerned))
                    .containsExactly(List.of("2026-12-11", "2026-12-10"), List.of("2026-12-01", "2026-12-11"));
        }
    }

    @OnBothDatabases
    void aLastDayIsNotMovedIntoThePastOrOutOfSight(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = opened(house, AUCKLAND);
            house.itIs("2026-11-23T12:00:00Z");

            assertThat(moved(house, wave, "2026-11-23"))
                    .as("yesterday there")
                    .isEqualTo(refused(TermsProblem.Cause.CLOSES_IN_THE_PAST));
            assertThat(moved(house, wave, "2028-11-25")).isEqualTo(refused(TermsProblem.Cause.CLOSES_TOO_LATE));
            assertThat(moved(house, wave, "2026-12-01")).as("where it is").isEqualTo(new Moving.Moved());
            assertThat(found(house, wave).terms()).isEqualTo(wave);
            assertThat(moved(house, wave, "2026-11-24")).isEqualTo(new Moving.Moved());
        }
    }

    private static Moving moved(House house, WaveTerms wave, String day) {
        return house.use(MoveLastDay.class)
                .handle(wave.workspace(), wave.id(), LocalDate.parse(day), new Signatory("Femke", "femke@example.org"));
    }

    private static Moving refused(TermsProblem.Cause cause) {
        return new Moving.Refused(new TermsProblem(cause, Optional.empty()));
    }

    /** A day on which clocks change is longer or shorter, and still ends once, at one moment. */
    @Test
    void everyLastDayOfEveryZoneEndsAtItsMidnightAndStaysOver() {
        for (var zone : TimeZones.all()) {
            for (var day : daysOfChange(zone)) {
                var wave = new Wave.Open(terms(zone, day));
                var end = day.plusDays(1).atStartOfDay(zone).toInstant();

                assertThat(accepts(wave, end.minusSeconds(1)))
                        .as("%s, %s", zone, day)
                        .isTrue();
                for (var later = end; later.isBefore(end.plusSeconds(3 * 3600)); later = later.plusSeconds(600)) {
                    assertThat(accepts(wave, later))
                            .as("%s, %s, %s", zone, day, later)
                            .isFalse();
                }
            }
        }
    }

    private static List<LocalDate> daysOfChange(ZoneId zone) {
        var start = Year.of(2026).atDay(1).atStartOfDay(zone).toInstant();
        var change = zone.getRules().nextTransition(start);
        return change == null
                ? List.of(LocalDate.of(2026, 12, 31))
                : List.of(
                        change.getDateTimeBefore().toLocalDate().minusDays(1),
                        change.getDateTimeBefore().toLocalDate(),
                        change.getDateTimeAfter().toLocalDate());
    }

    private static boolean accepts(Wave.Open wave, Instant then) {
        return wave.acceptsAnswersOn(wave.terms().day(then));
    }

    private static boolean accepts(House house, WaveTerms wave) {
        var find = house.use(FindWave.class);
        var held = house.use(Transactions.class).read(() -> find.isHeldOpen(wave.workspace(), wave.id()));
        assertThat(find.accepting(wave.workspace(), wave.id()).isPresent()).isEqualTo(held);
        assertThat(find.answerable(found(house, wave)).isPresent()).isEqualTo(held);
        return held;
    }

    private static Wave found(House house, WaveTerms wave) {
        return house.use(FindWave.class).handle(wave.workspace(), wave.id()).orElseThrow();
    }

    private static WaveTerms opened(House house, ZoneId zone) {
        var workspace = workspace(house, zone);
        var wave = planned(house, workspace, collaboration(house, workspace));
        assertThat(house.use(StartAnswering.class).handle(workspace, wave.id(), "Femke"))
                .isEqualTo(StartAnswering.Starting.OPEN);
        return wave;
    }

    private static WorkspaceId workspace(House house, ZoneId zone) {
        var workspace =
                house.use(ManageWorkspaces.class).start("Far away", false).id();
        house.use(ManageWorkspaces.class).move(workspace, zone);
        return workspace;
    }

    private static CollaborationId collaboration(House house, WorkspaceId workspace) {
        return house.use(StartCollaboration.class)
                .handle(workspace, Description.between("Hosting", "Handelshuis", "Noord IT"), "Femke")
                .id();
    }

    private static WaveTerms planned(House house, WorkspaceId workspace, CollaborationId collaboration) {
        var planning = house.use(PlanWave.class).handle(workspace, collaboration, terms(), "Femke");
        return ((Planning.Accepted) planning).wave().terms();
    }

    private static WaveDraft terms() {
        return draft(new Disclosure.Open(), new Disclosure.Open(), RevealRule.FACILITATOR, 2);
    }

    private static WaveTerms terms(ZoneId zone, LocalDate lastDay) {
        var ids = new Ids(Clock.systemUTC());
        return new WaveTerms(
                new WorkspaceId(ids.next()),
                new WaveId(ids.next()),
                new CollaborationId(ids.next()),
                "Autumn",
                HouseWaves.ERANEOS,
                Questionnaire.CORE,
                Weighting.PER_LEVEL,
                RevealRule.FACILITATOR,
                ForRespondents.OVERVIEW,
                lastDay,
                Optional.empty(),
                zone,
                PerParty.each(_ -> new PartyTerms(new Disclosure.Open(), Expected.of(3), Optional.empty())));
    }
}
