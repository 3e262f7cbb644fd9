package nl.samenspel.platform.store.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Writes the file of SQLite anew after something was erased. What is deleted is overwritten where it is, but where pages were
 * divided or put in order before, they keep copies that no table knows of any more. That there is something to do stands in the
 * file itself, so that it is done after the next start if it cannot be done before.
 */
final class Rewriting {

    /** A file of so many bytes is written anew at once: those who save wait for it for some tenths of a second at most. */
    private static final long SMALL = 32L << 20;

    /** So long nobody must have changed anything before a larger one is. */
    private static final Duration QUIET = Duration.ofMinutes(1);

    private static final int LAST_MARK = 1_000_000_000;

    private final Connection connection;
    private long lastChange = -1;
    private long quietSince = System.nanoTime();

    /** @param connection that is used for nothing else at the same time, and waits for others for an instant only */
    Rewriting(Connection connection) {
        this.connection = connection;
    }

    /** Called in the transaction that erases. */
    static void mark(Connection writer) {
        try {
            number(writer, "pragma user_version = " + (1 + number(writer, "pragma user_version") % LAST_MARK));
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Is there something to do, as far as can be seen? */
    boolean isDue() {
        try {
            return number(connection, "pragma user_version") != 0;
        } catch (SQLException busy) {
            return true;
        }
    }

    /** True when it was written anew, to the log at first. */
    boolean isDone() {
        try {
            long mark = number(connection, "pragma user_version");
            if (mark == 0 || !isTimely()) {
                return false;
            }
            number(connection, "vacuum");
            unmark(mark);
            return true;
        } catch (SQLException busy) {
            return false;
        }
    }

    private boolean isTimely() throws SQLException {
        long change = number(connection, "pragma data_version");
        if (change != lastChange) {
            lastChange = change;
            quietSince = System.nanoTime();
        }
        return number(connection, "pragma page_count") * number(connection, "pragma page_size") <= SMALL
                || System.nanoTime() - quietSince >= QUIET.toNanos();
    }

    /** Unless more was erased meanwhile. */
    private void unmark(long mark) throws SQLException {
        number(connection, "begin immediate");
        try {
            if (number(connection, "pragma user_version") == mark) {
                number(connection, "pragma user_version = 0");
            }
        } finally {
            number(connection, "commit");
        }
    }

    /** The number that the statement answers; 0 when it answers nothing. */
    private static long number(Connection connection, String words) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (!statement.execute(words)) {
                return 0;
            }
            try (var result = statement.getResultSet()) {
                return result.next() ? result.getLong(1) : 0;
            }
        }
    }
}
