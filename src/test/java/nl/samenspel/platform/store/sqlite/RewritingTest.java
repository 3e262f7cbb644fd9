package nl.samenspel.platform.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** A file is written anew, but not for long in the way of those who save. */
class RewritingTest {

    private static final long MEGABYTE = 1 << 20;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final SQLiteDataSource source = new SQLiteDataSource();

    @BeforeEach
    void ownFile() {
        source.setUrl("jdbc:sqlite:" + folder.resolve("one.db"));
    }

    @Test
    void aSmallFileIsWrittenAnewWhoeverWantsToSave() throws Exception {
        try (var connection = due(1)) {
            var rewriting = new Rewriting(connection, Duration.ZERO);

            rewriting.somebodyWaits(true);

            assertThat(rewriting.isDone()).isTrue();

            assertThat(rewriting.isDue()).isFalse();
        }
    }

    @Test
    void aLargerOneMakesWayForThoseWhoSaveAndIsStillDue() throws Exception {
        try (var connection = due(Rewriting.SMALL / MEGABYTE + 8)) {
            var rewriting = new Rewriting(connection, Duration.ZERO);

            rewriting.somebodyWaits(true);

            assertThat(rewriting.isDone()).isFalse();
            assertThat(rewriting.isDue()).isTrue();

            rewriting.somebodyWaits(false);

            assertThat(rewriting.isDone()).isTrue();
            assertThat(rewriting.isDue()).isFalse();
        }
    }

    @Test
    void aLargerOneWaitsUntilNothingChanges() throws SQLException {
        try (var connection = due(Rewriting.SMALL / MEGABYTE + 8)) {
            var rewriting = new Rewriting(connection, Duration.ofHours(1));

            assertThat(rewriting.isDone()).isFalse();
            assertThat(rewriting.isTooLarge()).isFalse();
        }
    }

    @Test
    void aVeryLargeOneWaitsForAStart() throws SQLException {
        try (var connection = due(Rewriting.LARGE / MEGABYTE + 8)) {
            var rewriting = new Rewriting(connection, Duration.ZERO);

            assertThat(rewriting.isDone()).isFalse();
            assertThat(rewriting.isTooLarge()).isTrue();

            rewriting.atStart();

            assertThat(rewriting.isDue()).isFalse();
            assertThat(rewriting.isTooLarge()).isFalse();
        }
    }

    @Test
    void whoeverSavesBreaksItOffAndOnceNobodyDoesItIsDone() throws Exception {
        due(Rewriting.SMALL / MEGABYTE + 8).close();
        var wiper = new LogWiper(source, Duration.ZERO);
        try (var shared =
                        new SharedCommits(new Readers(source, 1), new StatementKeeper(source.getConnection()), wiper);
                var looking = source.getConnection()) {
            shared.write(() -> {
                shared.leaveNoTrace();
                return true;
            });
            long until = System.nanoTime() + Duration.ofSeconds(3).toNanos();
            while (System.nanoTime() < until) {
                shared.write(() -> true);
            }
            assertThat(mark(looking)).as("written anew between others who save").isNotZero();

            while (mark(looking) != 0) {
                Thread.sleep(50);
            }
        }
    }

    /** A file of so many megabytes of which something was erased; alone in it. */
    private Connection due(long megabytes) throws SQLException {
        var connection = DriverManager.getConnection(source.getUrl());
        try (var statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            statement.execute("create table filler (bytes blob)");
            statement.execute("insert into filler with recursive number (each) as (values (1) union all"
                    + " select each + 1 from number where each < " + megabytes * 1024 + ")"
                    + " select zeroblob(1024) from number");
            Rewriting.mark(connection);
        }
        return connection;
    }

    private static long mark(Connection looking) throws SQLException {
        try (var statement = looking.createStatement();
                var result = statement.executeQuery("pragma user_version")) {
            return result.getLong(1);
        }
    }
}
