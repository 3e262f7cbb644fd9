package nl.samenspel.platform.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Connections for reading a file that is always there: a fixed number, which nothing has to look after. */
final class Readers implements AutoCloseable {

    private final List<Connection> all;
    private final BlockingQueue<Connection> idle;

    private Readers(List<Connection> all) {
        this.all = all;
        this.idle = new ArrayBlockingQueue<>(all.size(), false, all);
    }

    static Readers of(DataSource source, int number) throws SQLException {
        var connections = new ArrayList<Connection>();
        for (int count = 0; count < number; count++) {
            connections.add(new StatementKeeper(source.getConnection()));
        }
        return new Readers(connections);
    }

    /** Waits until a connection is free. */
    <T> T read(Supplier<T> work) {
        Connection connection;
        try {
            connection = idle.take();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        try {
            return CurrentConnection.reading(connection, work);
        } finally {
            idle.add(connection);
        }
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : all) {
            connection.close();
        }
    }
}
