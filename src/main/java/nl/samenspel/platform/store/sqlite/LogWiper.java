package nl.samenspel.platform.store.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;

/**
 * Empties the log of SQLite, which still holds pages as they were before something was deleted from them. It cannot be emptied
 * while anybody reads it, be it another program, so this is tried again until it is. Then the file is written anew
 * ({@link Rewriting}). It has a thread and a connection of its own: whoever writes meanwhile waits for a moment
 * at most.
 */
final class LogWiper implements AutoCloseable {

    /** In milliseconds: how long readers of our own may take to finish, while those who write wait. */
    private static final int INSTANT = 50;

    private static final long FIRST_PAUSE = 50;
    private static final long LONGEST_PAUSE = 5_000;
    private static final long LONG = 3_000;

    /** In nanoseconds: until it is tried again to write the file anew. */
    private static final long BETWEEN = 2_000_000_000;

    private final Connection connection;
    private final Rewriting rewriting;
    private final Traces traces = new Traces();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Thread thread;
    private boolean wanted;
    private boolean open = true;

    LogWiper(DataSource source) throws SQLException {
        this(source, Rewriting.QUIET);
    }

    /** @param quiet how long nobody must have changed anything before a larger file is written anew */
    LogWiper(DataSource source, Duration quiet) throws SQLException {
        this.connection = source.getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute("pragma busy_timeout=" + INSTANT);
        }
        this.rewriting = new Rewriting(connection, quiet);
        rewriting.atStart();
        this.thread = Thread.ofPlatform().name("log wiper").daemon().start(this::wipeWhenWanted);
    }

    /** What is in the log now has to go. */
    void want() {
        lock.lock();
        try {
            wanted = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Whether something has been in the way of it for some time. */
    boolean isInTheWay() {
        return traces.kept();
    }

    /** Said by whoever wants to write, before and once it has its turn: what would take long is broken off and tried later. */
    void somebodyWaits(boolean waits) {
        rewriting.somebodyWaits(waits);
    }

    private void wipeWhenWanted() {
        try {
            boolean rewritingIsDue = false;
            while (isWanted(rewritingIsDue)) {
                wipe();
                if (rewriting.isDone()) {
                    wipe();
                }
                boolean waits = rewriting.isTooLarge();
                if (waits) {
                    traces.waitForAStart();
                }
                rewritingIsDue = rewriting.isDue() && !waits;
            }
        } catch (InterruptedException closing) {
            // Whoever opens the database next begins with it.
        }
    }

    private boolean isWanted(boolean rewritingIsDue) throws InterruptedException {
        lock.lock();
        try {
            long left = rewritingIsDue ? BETWEEN : Long.MAX_VALUE;
            while (open && !wanted && left > 0) {
                left = changed.awaitNanos(left);
            }
            wanted = false;
            return open;
        } finally {
            lock.unlock();
        }
    }

    private void wipe() throws InterruptedException {
        long begun = System.nanoTime();
        for (long pause = FIRST_PAUSE; !isWiped(); pause = Math.min(2 * pause, LONGEST_PAUSE)) {
            if ((System.nanoTime() - begun) / 1_000_000 > LONG) {
                traces.areKept();
            }
            Thread.sleep(pause);
        }
        traces.areGone();
    }

    /** Most is done while others write; only what came meanwhile is done while they wait. */
    private boolean isWiped() {
        try {
            return isDone("passive") && isDone("truncate");
        } catch (SQLException busy) {
            return false;
        }
    }

    private boolean isDone(String mode) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("pragma wal_checkpoint(" + mode + ")")) {
            return result.next() && !isHindered(result);
        }
    }

    /** Its columns: whether it was kept from it, pages in the log, pages that were moved from there. */
    private static boolean isHindered(ResultSet result) throws SQLException {
        return result.getInt(1) != 0 || result.getInt(3) < result.getInt(2);
    }

    @Override
    public void close() throws SQLException, InterruptedException {
        lock.lock();
        try {
            open = false;
        } finally {
            lock.unlock();
        }
        thread.interrupt();
        thread.join();
        connection.close();
    }
}
