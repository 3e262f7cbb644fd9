package nl.samenspel.platform.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Connections for reading a file that is always there, which nothing has to look after. They are opened as they are needed,
 * and the one that was used last is used next: its statements and pages are at hand.
 */
final class Readers implements AutoCloseable {

    private final DataSource source;
    private final Semaphore free;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
    private final Queue<Connection> all = new ConcurrentLinkedQueue<>();

    /** @param most how many read at the same time; others wait */
    Readers(DataSource source, int most) {
        this.source = source;
        this.free = new Semaphore(most);
    }

    /** Waits until a connection is free. */
    <T> T read(Supplier<T> work) {
        free.acquireUninterruptibly();
        try {
            var connection = connection();
            try {
                return CurrentConnection.reading(connection, work);
            } finally {
                idle.push(connection);
            }
        } finally {
            free.release();
        }
    }

    private Connection connection() {
        var known = idle.poll();
        return known == null ? open() : known;
    }

    private Connection open() {
        try {
            var connection = new StatementKeeper(source.getConnection());
            all.add(connection);
            return connection;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : all) {
            connection.close();
        }
    }
}
