package nl.samenspel.platform.store.postgresql;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has PostgreSQL take out of its tables what was deleted for good, on a connection of its own and without keeping anybody from
 * reading or writing for more than an instant: small tables are written anew, large ones are cleaned. Whoever began to read before that still sees it, a backup for instance, so it is done again some time
 * later.
 */
final class Vacuum implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Vacuum.class);

    /** Where people's answers, their words and their links are. */
    private static final List<String> TABLES = List.of(
            "answer", "remark", "invitation", "snapshot_remark", "token", "wave_party", "pairing_key", "pairing_score");

    private static final List<Duration> AFTER =
            List.of(Duration.ofSeconds(1), Duration.ofMinutes(1), Duration.ofMinutes(20));

    /** In milliseconds: how long others may be kept waiting for a table. */
    private static final int INSTANT = 200;

    /** In bytes: a table that is written anew, with its indexes, within an instant. */
    private static final long SMALL = 8 << 20;

    private final PostgresqlAddress address;
    private final ScheduledThreadPoolExecutor later = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("vacuum").daemon().factory());

    Vacuum(PostgresqlAddress address) {
        this.address = address;
        later.setRemoveOnCancelPolicy(true);
    }

    /** What has been deleted by now has to go. */
    void want() {
        later.getQueue().clear();
        for (Duration pause : AFTER) {
            var _ = later.schedule(this::vacuum, pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void vacuum() {
        try (var connection = address.connect();
                var statement = connection.createStatement()) {
            statement.execute("set lock_timeout = " + INSTANT);
            for (String table : TABLES) {
                if (!isSmall(statement, table) || !isWrittenAnew(statement, table)) {
                    statement.execute("vacuum (index_cleanup on) " + table);
                }
            }
        } catch (SQLException refused) {
            LOG.warn("PostgreSQL could not vacuum tables from which answers were erased: {}", refused.getSQLState());
        }
    }

    private static boolean isSmall(Statement statement, String table) throws SQLException {
        try (var size = statement.executeQuery("select pg_total_relation_size('" + table + "')")) {
            return size.next() && size.getLong(1) < SMALL;
        }
    }

    /** Leaves nothing of what was there; false when somebody holds the table for longer than an instant. */
    private static boolean isWrittenAnew(Statement statement, String table) {
        try {
            return !statement.execute("vacuum full " + table);
        } catch (SQLException held) {
            return false;
        }
    }

    @Override
    public void close() {
        later.shutdownNow();
    }
}
