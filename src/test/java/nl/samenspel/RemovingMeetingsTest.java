package nl.samenspel;

import static nl.samenspel.HouseMeetings.topics;
import static nl.samenspel.HouseWaves.MONDAY;
import static nl.samenspel.schema.Tables.COLLABORATION;
import static nl.samenspel.schema.Tables.TOKEN;
import static nl.samenspel.schema.Tables.WAVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspel.account.Accounts;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.Meetings;
import nl.samenspel.dialogue.PlanMeeting;
import nl.samenspel.dialogue.SeatPeople;
import nl.samenspel.dialogue.SeatPeople.Guest;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;
import nl.samenspel.schema.DefaultSchema;
import org.jooq.Field;
import org.jooq.Table;

/** Of a meeting that is removed nothing stays, in whatever table, and nothing of any other meeting goes. */
class RemovingMeetingsTest {

    @OnBothDatabases
    void aMeetingThatIsCalledOffTakesAllThatBelongsToItAlong(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = full(house, database);

            assertThat(house.use(PlanMeeting.class).discard(meeting, "Femke")).isTrue();

            assertThat(rows(database))
                    .allSatisfy((table, rows) -> assertThat(rows).as(table).isZero());
        }
    }

    @OnBothDatabases
    void aMeetingIsRemovedFromItsWorkspaceOnly(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = full(house, database);
            var stored = rows(database);
            var other = HouseMeetings.planned(house, HouseMeetings.revealed(house));

            house.use(Transactions.class)
                    .change(() -> house.use(Meetings.class).remove(other.terms().workspace(), other.id()));

            assertThat(rows(database)).isEqualTo(stored);
            assertThat(topics(house, meeting)).isNotEmpty();
        }
    }

    @OnBothDatabases
    void aMeetingGoesWithItsWave(Database database) {
        assertGoes(
                database,
                (_, meeting) -> database.sql()
                        .deleteFrom(WAVE)
                        .where(WAVE.WORKSPACE_ID.eq(meeting.terms().workspace().value()))
                        .execute());
    }

    @OnBothDatabases
    void aMeetingGoesWithItsCollaboration(Database database) {
        assertGoes(
                database,
                (_, meeting) -> database.sql()
                        .deleteFrom(COLLABORATION)
                        .where(COLLABORATION.WORKSPACE_ID.eq(
                                meeting.terms().workspace().value()))
                        .execute());
    }

    @OnBothDatabases
    void aMeetingGoesWithItsWorkspace(Database database) {
        assertGoes(
                database,
                (house, meeting) -> house.use(Accounts.class)
                        .removeWorkspace(meeting.terms().workspace()));
    }

    @OnBothDatabases
    void theLinksOfKeptSeatsAreForgottenWithTheirMeetingAlone(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = HouseMeetings.revealed(house);
            var meeting = HouseMeetings.planned(house, wave);
            var other = HouseMeetings.planned(house, wave);
            int before = links(database);
            for (Meeting one : List.of(meeting, other)) {
                house.use(SeatPeople.class)
                        .handle(
                                one.terms(),
                                Collections.nCopies(3, new Guest(Party.CUSTOMER, GovernanceLevel.TACTICAL, "Anna")));
            }
            assertThat(links(database)).isEqualTo(before + 6);

            house.use(PlanMeeting.class).discard(meeting, "Femke");

            assertThat(links(database)).isEqualTo(before + 3);
        }
    }

    private static int links(Database database) {
        return database.transactions().read(() -> database.sql().fetchCount(TOKEN));
    }

    private interface Removal {
        void remove(House house, Meeting meeting);
    }

    private static void assertGoes(Database database, Removal removal) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = full(house, database);

            house.use(Transactions.class).change(() -> removal.remove(house, meeting));

            assertThat(rows(database))
                    .allSatisfy((table, rows) -> assertThat(rows).as(table).isZero());
        }
    }

    /** With a row in each table of meetings, whatever it says. */
    private static Meeting.Prepared full(House house, Database database) {
        var meeting = HouseMeetings.planned(house, HouseMeetings.revealed(house));
        var known = Map.of(
                "workspace_id", meeting.terms().workspace().value(),
                "meeting_id", meeting.id().value(),
                "topic_id", topics(house, meeting).getFirst().id().value(),
                "seat_id", UUID.randomUUID(),
                "round_id", UUID.randomUUID());
        house.use(Transactions.class).change(() -> {
            var empty = new ArrayList<>(tables().stream()
                    .filter(table -> database.sql().fetchCount(table) == 0)
                    .toList());
            while (!empty.isEmpty()) {
                var next = empty.stream()
                        .filter(table -> table.getReferences().stream()
                                .map(reference -> reference.getKey().getTable())
                                .noneMatch(empty::contains))
                        .findFirst()
                        .orElseThrow();
                insert(database, next, known);
                empty.remove(next);
            }
        });
        assertThat(rows(database))
                .hasSizeGreaterThan(10)
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isPositive());
        return meeting;
    }

    private static void insert(Database database, Table<?> table, Map<String, UUID> known) {
        var fields = table.fields();
        database.sql()
                .insertInto(table, fields)
                .values(Arrays.stream(fields)
                        .map(field -> anything(field, known))
                        .toList())
                .execute();
    }

    private static Object anything(Field<?> field, Map<String, UUID> known) {
        return switch (field.getType().getSimpleName()) {
            case "UUID" -> known.getOrDefault(field.getName(), UUID.randomUUID());
            case "String" -> "x";
            case "Integer" -> 1;
            case "Boolean" -> true;
            case "LocalDate" -> LocalDate.of(2026, 12, 7);
            case "LocalDateTime" -> LocalDateTime.of(2026, 12, 7, 12, 0);
            case String other -> throw new IllegalStateException("Say here what stands in a column of " + other);
        };
    }

    private static List<Table<?>> tables() {
        return DefaultSchema.DEFAULT_SCHEMA
                .tableStream()
                .filter(table -> table.getName().startsWith("meeting"))
                .<Table<?>>map(table -> table)
                .toList();
    }

    private static Map<String, Integer> rows(Database database) {
        return database.transactions()
                .read(() -> tables().stream()
                        .collect(Collectors.toMap(
                                Table::getName, table -> database.sql().fetchCount(table))));
    }
}
