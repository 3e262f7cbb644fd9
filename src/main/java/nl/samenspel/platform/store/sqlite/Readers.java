package nl.samenspel.platform.store.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.samenspel.platform.store.transaction.CurrentConnection;

/**
 * Connections for reading a file that is always there, which nothing has to look after. They are opened as they are needed,
 * and the one that was used last is used next: its statements and pages are at hand.
 */
final class Readers implements AutoCloseable {

    private final DataSource source;
    private final Semaphore free;
    private final ConcurrentLinkedDeque<Reader> idle = new ConcurrentLinkedDeque<>();
    private final Queue<Reader> all = new ConcurrentLinkedQueue<>();

    /** @param most how many read at the same time; others wait */
    Readers(DataSource source, int most) {
        this.source = source;
        this.free = new Semaphore(most);
    }

    /** Waits until a connection is free; each statement is a transaction of its own. */
    <T> T read(Supplier<T> work) {
        return lend(reader -> CurrentConnection.reading(reader.connection, work));
    }

    /** Waits until a connection is free; all statements are one transaction. */
    <T> T readTogether(Supplier<T> work) {
        return lend(reader -> reader.inOneTransaction(work));
    }

    private <T> T lend(Function<Reader, T> use) {
        free.acquireUninterruptibly();
        try {
            var reader = reader();
            try {
                return use.apply(reader);
            } finally {
                idle.push(reader);
            }
        } finally {
            free.release();
        }
    }

    private Reader reader() {
        var known = idle.poll();
        return known == null ? open() : known;
    }

    private Reader open() {
        try {
            var reader = Reader.of(new StatementKeeper(source.getConnection()));
            all.add(reader);
            return reader;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public void close() throws SQLException {
        for (Reader reader : all) {
            reader.connection.close();
        }
    }

    /** A connection with the statements around what reads one moment, which takes no lock that anybody waits for. */
    private record Reader(Connection connection, PreparedStatement begin, PreparedStatement end) {

        static Reader of(Connection connection) throws SQLException {
            // Left to commit by itself, the driver begins and commits once more after each statement without rows.
            connection.setAutoCommit(false);
            var reader =
                    new Reader(connection, connection.prepareStatement("begin"), connection.prepareStatement("commit"));
            reader.end.execute();
            return reader;
        }

        <T> T inOneTransaction(Supplier<T> work) {
            try {
                begin.execute();
                try {
                    return CurrentConnection.readingTogether(connection, work);
                } finally {
                    end.execute();
                }
            } catch (SQLException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }
}
