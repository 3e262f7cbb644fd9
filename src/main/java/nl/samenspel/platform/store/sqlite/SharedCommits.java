package nl.samenspel.platform.store.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.samenspel.platform.NotStored;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.store.transaction.CurrentConnection;
import nl.samenspel.platform.store.transaction.Gathering;
import nl.samenspel.platform.store.transaction.Job;
import nl.samenspel.platform.store.transaction.OutOfOrder;
import nl.samenspel.platform.store.transaction.OwnWork;
import org.sqlite.SQLiteErrorCode;

/**
 * Transactions for a database with one writer at a time (SQLite): one thread does the writing, and requests that wait
 * at the same moment share one commit, so that they pay for one flush to disk together. Each has a savepoint of its
 * own: what fails is undone alone. Nobody is answered before the commit that holds his work.
 */
final class SharedCommits implements Transactions, AutoCloseable {

    private static final OutOfOrder OUT_OF_ORDER = new OutOfOrder(SharedCommits::isOutOfOrder);

    /** The first byte of a result code is what it is about. */
    private static final int PRIMARY = 0xff;

    private final Readers readers;
    private final Connection writer;
    private final WriterTransaction transaction;
    private final LogWiper wiper;
    private final WritingThread thread;

    SharedCommits(Readers readers, Connection writer, LogWiper wiper) throws SQLException {
        this.readers = readers;
        this.writer = writer;
        this.wiper = wiper;
        this.transaction = new WriterTransaction(writer);
        this.thread = new WritingThread(this::commitTogether);
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
    public <T> T once(Object key, Supplier<T> lookUp) {
        return CurrentConnection.once(key, lookUp);
    }

    @Override
    public <T> T write(Supplier<T> work) {
        if (CurrentConnection.mayWrite()) {
            return work.get();
        }
        CurrentConnection.requireNone();
        var job = new OwnWork<>(work);
        thread.put(job);
        return OUT_OF_ORDER.or(job::await);
    }

    @Override
    public <Q, R> Function<Q, R> gathering(Function<Q, ?> key, Function<List<Q>, List<R>> work) {
        var gathering = new Gathering<>(key, work, thread::put);
        return asked -> OUT_OF_ORDER.or(() -> gathering.apply(asked));
    }

    @Override
    public void afterwards(Runnable act) {
        CurrentConnection.afterwards(act);
    }

    private static boolean isOutOfOrder(SQLException why) {
        return switch (SQLiteErrorCode.getErrorCode(why.getErrorCode() & PRIMARY)) {
            case SQLITE_BUSY,
                    SQLITE_LOCKED,
                    SQLITE_READONLY,
                    SQLITE_IOERR,
                    SQLITE_CORRUPT,
                    SQLITE_FULL,
                    SQLITE_CANTOPEN,
                    SQLITE_NOTADB -> true;
            default -> false;
        };
    }

    private void commitTogether(List<Job> jobs) {
        try {
            begin();
            if (leavesSomething(jobs)) {
                transaction.commit();
            } else {
                transaction.rollback();
            }
            jobs.forEach(Job::tell);
        } catch (SQLException outOfOrder) {
            rollback();
            jobs.forEach(job -> job.fail(new NotStored(outOfOrder)));
        } catch (RuntimeException | Error failed) {
            rollback();
            jobs.forEach(job -> job.fail(failed));
        }
        jobs.forEach(job -> job.next().ifPresent(thread::put));
    }

    private void begin() throws SQLException {
        wiper.somebodyWaits(true);
        try {
            transaction.begin();
        } finally {
            wiper.somebodyWaits(false);
        }
    }

    private boolean leavesSomething(List<Job> jobs) throws SQLException {
        if (jobs.size() == 1) {
            return leavesSomething(jobs.getFirst());
        }
        runEach(jobs);
        return true;
    }

    private boolean leavesSomething(Job only) throws SQLException {
        if (only.run(writer)) {
            return true;
        }
        var apart = only.apart();
        if (apart.isEmpty()) {
            return false;
        }
        transaction.rollback();
        begin();
        runEach(apart);
        return true;
    }

    private void runEach(List<? extends Job> jobs) throws SQLException {
        for (var job : jobs) {
            transaction.save();
            if (job.run(writer)) {
                transaction.release();
            } else {
                transaction.undo();
                runEach(job.apart());
            }
        }
    }

    @Override
    public void leaveNoTrace() {
        Rewriting.mark(CurrentConnection.get());
        afterwards(wiper::want);
    }

    @Override
    public boolean keepsTraces() {
        return wiper.isInTheWay();
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
        thread.close();
        transaction.close();
        wiper.close();
    }
}
