package nl.samenspel.platform.store;

import static nl.samenspel.schema.Tables.WORKSPACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.param;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenspel.platform.Conflict;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.junit.jupiter.api.Test;

class FixedStatementTest {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID TWO = UUID.randomUUID();

    @OnBothDatabases
    void theValuesAreThoseOfThisTime(Database database) {
        var adding = new FixedStatement(database.sql(), FixedStatementTest::adding);
        var named = new FixedStatement(database.sql(), FixedStatementTest::named);

        int added = database.transactions()
                .write(() -> adding.execute(ONE, "one", false) + adding.execute(TWO, "two's", true));

        assertThat(added).isEqualTo(2);
        assertThat(database.transactions().read(() -> named.fetchFirst(row -> FixedStatement.id(row, 1), "two's")))
                .contains(TWO);
        assertThat(database.transactions().read(() -> named.fetchFirst(row -> row.getBoolean(2), "one")))
                .contains(false);
        assertThat(database.transactions().read(() -> named.findsAny("one"))).isTrue();
        assertThat(database.transactions().read(() -> named.findsAny("three"))).isFalse();
        assertThat(database.transactions().read(() -> named.fetchFirst(_ -> 1, "three")))
                .isEmpty();
    }

    @OnBothDatabases
    void everyRowIsGiven(Database database) {
        var adding = new FixedStatement(database.sql(), FixedStatementTest::adding);
        var named = new FixedStatement(database.sql(), FixedStatementTest::named);
        database.transactions().write(() -> adding.execute(ONE, "same", false) + adding.execute(TWO, "same", false));

        var ids = new ArrayList<UUID>();
        database.transactions().read(() -> {
            named.forEach(row -> ids.add(FixedStatement.id(row, 1)), "same");
            return true;
        });

        assertThat(ids).containsExactlyInAnyOrder(ONE, TWO);
    }

    @OnBothDatabases
    void whatSomebodyElseHasTakenIsAConflict(Database database) {
        var adding = new FixedStatement(database.sql(), FixedStatementTest::adding);
        database.transactions().write(() -> adding.execute(ONE, "first", false));

        assertThatThrownBy(() -> database.transactions().write(() -> adding.execute(ONE, "second", false)))
                .isInstanceOf(Conflict.class);
    }

    @OnBothDatabases
    void itIsRunForAllValuesInTheirOrder(Database database) {
        var adding = new FixedStatement(database.sql(), FixedStatementTest::adding);
        var named = new FixedStatement(database.sql(), FixedStatementTest::named);

        database.transactions().change(() -> {
            adding.executeAll(List.of());
            adding.executeAll(List.<Object[]>of(new Object[] {ONE, "one", false}));
            adding.executeAll(
                    List.of(new Object[] {TWO, "two", true}, new Object[] {UUID.randomUUID(), "three", false}));
        });

        assertThat(database.transactions().read(() -> named.findsAny("one"))).isTrue();
        assertThat(database.transactions().read(() -> named.fetchFirst(row -> row.getBoolean(2), "two")))
                .contains(true);
        assertThat(database.transactions().read(() -> named.findsAny("three"))).isTrue();
        assertThatThrownBy(() -> database.transactions()
                        .change(() -> adding.executeAll(List.of(
                                new Object[] {UUID.randomUUID(), "four", true}, new Object[] {ONE, "five", true}))))
                .isInstanceOf(Conflict.class);
        assertThat(database.transactions().read(() -> named.findsAny("four"))).isFalse();
    }

    @OnBothDatabases
    void aFailureSaysNothingOfTheValues(Database database) {
        var adding = new FixedStatement(database.sql(), FixedStatementTest::adding);
        database.transactions().change(() -> adding.executeAll(List.<Object[]>of(new Object[] {ONE, "one", false})));

        for (int others = 0; others < 3; others++) {
            var values = new ArrayList<Object[]>();
            for (int other = 0; other < others; other++) {
                values.add(new Object[] {UUID.randomUUID(), "a secret", true});
            }
            values.add(new Object[] {ONE, "a secret", true});

            assertThatThrownBy(() -> database.transactions().change(() -> adding.executeAll(values)))
                    .isInstanceOf(Conflict.class)
                    .extracting(FixedStatementTest::asLogged)
                    .asString()
                    .contains("insert into")
                    .doesNotContain("a secret", ONE.toString());
        }
    }

    private static String asLogged(Throwable thrown) {
        var text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    @OnBothDatabases
    void rowsAreFoundForAnyOfTheKeys(Database database) {
        var adding = new FixedStatement(database.sql(), FixedStatementTest::adding);
        var among = new FixedStatement(
                database.sql(),
                sql -> sql.select(WORKSPACE.NAME)
                        .from(WORKSPACE)
                        .where(WORKSPACE.DEMONSTRATION.eq(param(WORKSPACE.DEMONSTRATION)))
                        .and(FixedStatement.isOneOf(sql, WORKSPACE.WORKSPACE_ID)));
        var four = UUID.randomUUID();
        database.transactions()
                .change(() -> adding.executeAll(List.of(
                        new Object[] {ONE, "one, \"quoted\"", false},
                        new Object[] {TWO, "two's", false},
                        new Object[] {UUID.randomUUID(), "three", false},
                        new Object[] {four, "four", true})));

        var found = new ArrayList<String>();
        database.transactions().read(() -> {
            among.forEachOf(false, Set.of(ONE, TWO, four, UUID.randomUUID()), row -> found.add(row.getString(1)));
            return true;
        });

        assertThat(found).containsExactlyInAnyOrder("one, \"quoted\"", "two's");
    }

    @Test
    void ofAPairTheRowsAreThoseOfTheSecond() {
        try (var database = BothDatabases.postgresql()) {
            var counted = FixedStatement.pair(
                    database.sql(), sql -> sql.select(param("first", Long.class)), FixedStatementTest::named);
            var adding = new FixedStatement(database.sql(), FixedStatementTest::adding);
            database.transactions().write(() -> adding.execute(ONE, "one", false));

            assertThat(database.transactions()
                            .read(() -> counted.fetchFirst(row -> FixedStatement.id(row, 1), 7L, "one")))
                    .contains(ONE);
            assertThat(database.transactions().read(() -> counted.findsAny(7L, "two")))
                    .isFalse();
        }
    }

    @OnBothDatabases
    void itRunsInATransactionOnly(Database database) {
        var named = new FixedStatement(database.sql(), FixedStatementTest::named);

        assertThatThrownBy(() -> named.findsAny("one")).isInstanceOf(IllegalStateException.class);
    }

    private static Query adding(DSLContext sql) {
        return sql.insertInto(
                        WORKSPACE,
                        WORKSPACE.WORKSPACE_ID,
                        WORKSPACE.NAME,
                        WORKSPACE.DEMONSTRATION,
                        WORKSPACE.CREATED_AT)
                .values(
                        param(WORKSPACE.WORKSPACE_ID),
                        param(WORKSPACE.NAME),
                        param(WORKSPACE.DEMONSTRATION),
                        inline(LocalDateTime.of(2026, 11, 23, 12, 0)));
    }

    private static Query named(DSLContext sql) {
        return sql.select(WORKSPACE.WORKSPACE_ID, WORKSPACE.DEMONSTRATION)
                .from(WORKSPACE)
                .where(WORKSPACE.NAME.eq(param(WORKSPACE.NAME)));
    }
}
