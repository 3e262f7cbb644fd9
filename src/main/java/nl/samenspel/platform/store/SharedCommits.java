package nl.samenspel.platform.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import nl.samenspel.platform.Transactions;
import org.jspecify.annotations.Nullable;

/**
 * Transactions for a database with one writer at a time (SQLite): one thread does the writing, and requests that wait
 * at the same moment share one commit, so that they pay for one flush to disk together. Each has a savepoint of its
 * own: what fails is undone alone. Nobody is answered before the commit that holds his work.
 */
final class SharedCommits implements Transactions, AutoCloseable {

    private static final int MOST_IN_ONE_COMMIT = 64;

    private final Readers readers;
    private final Connection writer;
    private final BlockingQueue<Job<?>> waiting = new ArrayBlockingQueue<>(10_000);
    private final WriterTransaction transaction;
    private final Thread thread;
    private volatile boolean open = true;

    /** Of the writing thread alone. */
    private boolean leavesNoTrace;

    SharedCommits(Readers readers, Connection writer) throws SQLException {
        this.readers = readers;
        this.writer = writer;
        this.transaction = new WriterTransaction(writer);
        this.thread = Thread.ofPlatform().name("writer").daemon().start(this::writeUntilClosed);
    }

    @Override
    public <T> T read(Supplier<T> work) {
        if (CurrentConnection.mayRead()) {
            return work.get();
        }
        return readers.read(work);
    }

    @Override
    public <T> T readTogether(Supplier<T> work) {
        if (CurrentConnection.mayRead()) {
            return work.get();
        }
        return readers.readTogether(work);
    }

    @Override
    public <T> T write(Supplier<T> work) {
        if (CurrentConnection.mayWrite()) {
            return work.get();
        }
        if (CurrentConnection.mayRead()) {
            throw new IllegalStateException("Work that only reads cannot begin to write");
        }
        var job = new Job<>(work);
        try {
            waiting.put(job);
            return job.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void writeUntilClosed() {
        var jobs = new ArrayList<Job<?>>(MOST_IN_ONE_COMMIT);
        while (open) {
            try {
                jobs.add(waiting.take());
                waiting.drainTo(jobs, MOST_IN_ONE_COMMIT - 1);
                commitTogether(jobs);
            } catch (InterruptedException closing) {
                return;
            } finally {
                jobs.clear();
            }
        }
    }

    private void commitTogether(List<Job<?>> jobs) {
        try {
            transaction.begin();
            if (leavesSomething(jobs)) {
                transaction.commit();
            } else {
                transaction.rollback();
            }
            wipeLog();
            jobs.forEach(Job::finish);
        } catch (SQLException | RuntimeException failed) {
            rollback();
            jobs.forEach(job -> job.fail(failed));
        }
    }

    private boolean leavesSomething(List<Job<?>> jobs) throws SQLException {
        if (jobs.size() == 1) {
            return jobs.getFirst().run(writer);
        }
        for (var job : jobs) {
            runAmongOthers(job);
        }
        return true;
    }

    private void runAmongOthers(Job<?> job) throws SQLException {
        transaction.save();
        if (job.run(writer)) {
            transaction.release();
        } else {
            transaction.undo();
        }
    }

    @Override
    public void leaveNoTrace() {
        leavesNoTrace = true;
    }

    /** The log still holds pages as they were before something was deleted from them. */
    private void wipeLog() throws SQLException {
        if (!leavesNoTrace) {
            return;
        }
        leavesNoTrace = false;
        transaction.wipeLog();
    }

    private void rollback() {
        try {
            transaction.rollback();
        } catch (SQLException alreadyGone) {
            // Nothing of the transaction is left to undo; the waiting requests hear of the first failure.
        }
    }

    @Override
    public void close() throws Exception {
        open = false;
        thread.interrupt();
        thread.join();
        transaction.close();
    }

    private static final class Job<T> {
        private final Supplier<T> work;
        private final CountDownLatch done = new CountDownLatch(1);
        private @Nullable T result;
        private @Nullable Throwable failure;

        Job(Supplier<T> work) {
            this.work = work;
        }

        boolean run(Connection connection) {
            try {
                result = CurrentConnection.writing(connection, work);
                return true;
            } catch (RuntimeException | Error thrown) {
                failure = thrown;
                return false;
            }
        }

        void fail(Throwable cause) {
            failure = cause;
            done.countDown();
        }

        void finish() {
            done.countDown();
        }

        @SuppressWarnings("NullAway") // a job without failure has the result of its work, which T allows
        T await() throws InterruptedException {
            done.await();
            return switch (failure) {
                case null -> result;
                case RuntimeException thrown -> throw thrown;
                case Error thrown -> throw thrown;
                case Throwable other -> throw new IllegalStateException(other);
            };
        }
    }
}
