package nl.samenspel.platform.store.postgresql;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.samenspel.platform.NotStored;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.store.transaction.CurrentConnection;
import nl.samenspel.platform.store.transaction.Gathering;
import nl.samenspel.platform.store.transaction.Job;
import nl.samenspel.platform.store.transaction.OutOfOrder;
import nl.samenspel.platform.store.transaction.OwnWork;

/**
 * Transactions for a database that itself lets many write at once and share commits (PostgreSQL). Those who are gathered share
 * the journeys to it as well.
 */
final class PooledTransactions implements Transactions, AutoCloseable {

    private static final OutOfOrder OUT_OF_ORDER = new OutOfOrder(PooledTransactions::isOutOfOrder);

    /** Of SQL states: the connection is gone, there is no room, somebody stops the server, the system fails it. */
    private static final Set<String> CLASSES_OUT_OF_ORDER = Set.of("08", "53", "57", "58");

    private static final Duration LONGEST_TO_FINISH = Duration.ofSeconds(10);

    private final HikariDataSource connections;
    private final Vacuum vacuum;
    private final ExecutorService writers = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("writer-", 1).daemon().factory());

    PooledTransactions(HikariDataSource connections, Vacuum vacuum) {
        this.connections = connections;
        this.vacuum = vacuum;
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return lent(connection -> CurrentConnection.reading(connection, work), work);
    }

    @Override
    public <T> T readTogether(Supplier<T> work) {
        return lent(connection -> CurrentConnection.readingTogether(connection, work), work);
    }

    private <T> T lent(Function<Connection, T> reading, Supplier<T> within) {
        if (CurrentConnection.mayRead()) {
            return within.get();
        }
        try (var connection = connections.getConnection()) {
            return reading.apply(connection);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
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
        commit(job);
        return OUT_OF_ORDER.or(job::await);
    }

    @Override
    public <Q, R> Function<Q, R> gathering(Function<Q, ?> key, Function<List<Q>, List<R>> work) {
        var gathering = new Gathering<>(key, work, job -> writers.execute(() -> commitAll(job)));
        return asked -> OUT_OF_ORDER.or(() -> gathering.apply(asked));
    }

    @Override
    public void afterwards(Runnable act) {
        CurrentConnection.afterwards(act);
    }

    private static boolean isOutOfOrder(SQLException why) {
        var state = why.getSQLState();
        return state != null && CLASSES_OUT_OF_ORDER.contains(state.substring(0, 2));
    }

    private void commitAll(Job first) {
        Optional<? extends Job> job = Optional.of(first);
        while (job.isPresent()) {
            commit(job.get());
            job = job.get().next();
        }
    }

    private void commit(Job job) {
        try {
            if (!leavesSomething(job)) {
                job.apart().forEach(this::commit);
            }
            job.tell();
        } catch (SQLException outOfOrder) {
            job.fail(new NotStored(outOfOrder));
        } catch (RuntimeException | Error failed) {
            job.fail(failed);
        }
    }

    private boolean leavesSomething(Job job) throws SQLException {
        try (var connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            try {
                boolean succeeded = job.run(connection);
                if (succeeded) {
                    connection.commit();
                } else {
                    connection.rollback();
                }
                return succeeded;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    @Override
    public void leaveNoTrace() {
        afterwards(vacuum::want);
    }

    @Override
    public void close() throws InterruptedException {
        vacuum.close();
        writers.shutdown();
        writers.awaitTermination(LONGEST_TO_FINISH.toSeconds(), TimeUnit.SECONDS);
        connections.close();
    }
}
