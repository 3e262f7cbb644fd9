package nl.samenspel.platform.store;

import static nl.samenspel.schema.Tables.WORKSPACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.samenspel.platform.NotStored;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;

/** A database that cannot store anything is told from work that went wrong, and stores again once it can. */
class NotStoredTest {

    private static final int MANY = 2_000;

    @Test
    void thatThereIsNoRoomLeftIsSaidAsSuch() {
        try (var database = BothDatabases.sqlite()) {
            var transactions = database.transactions();
            var gathered = transactions.gathering((Integer _) -> "all", all -> added(database, all));
            limit(database, 1);

            assertThatThrownBy(() -> transactions.write(() -> added(database, List.of(MANY))))
                    .isInstanceOf(NotStored.class);
            assertThatThrownBy(() -> gathered.apply(MANY)).isInstanceOf(NotStored.class);
            assertThat(count(database)).isZero();

            limit(database, 1_000_000);
            assertThatThrownBy(() -> transactions.change(() -> {
                        added(database, List.of(1));
                        throw new IllegalArgumentException("undone");
                    }))
                    .hasMessage("undone");
            assertThat(gathered.apply(MANY)).isEqualTo(MANY);
            assertThat(count(database)).isEqualTo(MANY);
        }
    }

    private static void limit(Database database, int pages) {
        database.transactions().change(() -> database.sql().fetch("pragma max_page_count = " + pages));
    }

    @Test
    void thatTheServerIsGoneIsSaidAsSuch() {
        try (var database = BothDatabases.postgresql()) {
            var transactions = database.transactions();
            Function<Integer, Integer> gathered = transactions.gathering((Integer _) -> "all", all -> {
                database.sql().execute("select pg_terminate_backend(pg_backend_pid())");
                return all;
            });

            assertThatThrownBy(() -> transactions.change(
                            () -> database.sql().execute("select pg_terminate_backend(pg_backend_pid())")))
                    .isInstanceOf(NotStored.class);
            assertThatThrownBy(() -> gathered.apply(1)).isInstanceOf(NotStored.class);

            assertThat(transactions.write(() -> added(database, List.of(3)))).containsExactly(3);
        }
    }

    @OnBothDatabases
    void whatIsWrongWithTheWorkIsNot(Database database) {
        try (database) {
            assertThatThrownBy(() ->
                            database.transactions().change(() -> database.sql().execute("select nonsense")))
                    .isInstanceOf(DataAccessException.class);
        }
    }

    private static List<Integer> added(Database database, List<Integer> numbers) {
        var sql = database.sql();
        numbers.forEach(number -> IntStream.range(0, number)
                .forEach(_ -> sql.insertInto(WORKSPACE)
                        .set(WORKSPACE.WORKSPACE_ID, UUID.randomUUID())
                        .set(WORKSPACE.NAME, "Trading")
                        .set(WORKSPACE.DEMONSTRATION, false)
                        .set(WORKSPACE.CREATED_AT, LocalDateTime.of(2026, 11, 29, 9, 0))
                        .execute()));
        return numbers;
    }

    private static int count(Database database) {
        return database.transactions().read(() -> database.sql().fetchCount(WORKSPACE));
    }
}
