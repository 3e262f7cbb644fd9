package nl.samenspel.platform.store;

import static nl.samenspel.schema.Tables.WORKSPACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.param;

import java.time.LocalDateTime;
import java.util.ArrayList;
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
