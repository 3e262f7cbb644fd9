package nl.samenspel.platform.store.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.sqlite.ProgressHandler;

/**
 * Writes the file of SQLite anew after something was erased. What is deleted is overwritten where it is, but where pages were
 * divided or put in order before, they keep copies that no table knows of any more. That there is something to do stands in the
 * file itself, so that it is done after the next start if it cannot be done before.
 *
 * <p>Nobody can write meanwhile. A small file takes some tenths of a second at most. A larger one waits until nothing has
 * changed for a while, and whoever wants to write then breaks it off, unless it is so far that only the copying back is left.
 * One for which that would take long waits for the next start.
 */
final class Rewriting {

    /** In bytes: a file up to this size is written anew at once. */
    static final long SMALL = 32L << 20;

    /** In bytes: copying back a file of this size takes a third of a second, where there are 400 MB a second. */
    static final long LARGE = 128L << 20;

    /** So long nobody must have changed anything before a larger one is, in practice. */
    static final Duration QUIET = Duration.ofMinutes(1);

    /** So many steps of SQLite's machine lie between two looks at who waits. */
    private static final int STEPS = 100;

    private static final int LAST_MARK = 1_000_000_000;

    private final Connection connection;
    private final Duration quiet;
    private volatile boolean somebodyWaits;
    private long lastChange = -1;
    private long quietSince = System.nanoTime();

    /**
     * @param connection that is used for nothing else at the same time, and waits for others for an instant only
     * @param quiet how long nobody must have changed anything before a larger file is written anew
     */
    Rewriting(Connection connection, Duration quiet) {
        this.connection = connection;
        this.quiet = quiet;
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

    /** Is there something to do that has to wait for the next start? */
    boolean isTooLarge() {
        try {
            return isDue() && size() > LARGE;
        } catch (SQLException busy) {
            return false;
        }
    }

    /** Before anybody is served, whatever the size; not when somebody else has the file. */
    void atStart() {
        try {
            long mark = number(connection, "pragma user_version");
            if (mark != 0) {
                number(connection, "vacuum");
                unmark(mark);
            }
        } catch (SQLException busyOrWithoutRoom) {
            // It is still due.
        }
    }

    /** True when it was written anew, to the log at first. */
    boolean isDone() {
        try {
            long mark = number(connection, "pragma user_version");
            if (mark == 0 || !isTimely()) {
                return false;
            }
            vacuum();
            unmark(mark);
            return true;
        } catch (SQLException busyOrBrokenOff) {
            return false;
        }
    }

    /** Said by whoever wants to write, from any thread: before it waits for its turn, and once it has it. */
    void somebodyWaits(boolean waits) {
        somebodyWaits = waits;
    }

    private void vacuum() throws SQLException {
        if (size() <= SMALL) {
            number(connection, "vacuum");
            return;
        }
        ProgressHandler.setHandler(connection, STEPS, new ProgressHandler() {
            @Override
            protected int progress() {
                return somebodyWaits ? 1 : 0;
            }
        });
        try {
            number(connection, "vacuum");
        } finally {
            ProgressHandler.clearHandler(connection);
        }
    }

    private boolean isTimely() throws SQLException {
        long change = number(connection, "pragma data_version");
        if (change != lastChange) {
            lastChange = change;
            quietSince = System.nanoTime();
        }
        long size = size();
        return size <= SMALL || (size <= LARGE && System.nanoTime() - quietSince >= quiet.toNanos());
    }

    private long size() throws SQLException {
        return number(connection, "pragma page_count") * number(connection, "pragma page_size");
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
