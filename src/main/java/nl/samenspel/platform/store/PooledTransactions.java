package nl.samenspel.platform.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.samenspel.platform.Transactions;

/** Transactions for a database that itself lets many write at once and share commits (PostgreSQL). */
final class PooledTransactions implements Transactions {

    private final DataSource connections;

    PooledTransactions(DataSource connections) {
        this.connections = connections;
    }

    @Override
    public <T> T read(Supplier<T> work) {
        if (CurrentConnection.mayRead()) {
            return work.get();
        }
        try (var connection = connections.getConnection()) {
            return CurrentConnection.reading(connection, work);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public <T> T write(Supplier<T> work) {
        if (CurrentConnection.mayWrite()) {
            return work.get();
        }
        if (CurrentConnection.mayRead()) {
            throw new IllegalStateException("Work that only reads cannot begin to write");
        }
        try (var connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            return commit(connection, work);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static <T> T commit(Connection connection, Supplier<T> work) throws SQLException {
        try {
            var result = CurrentConnection.writing(connection, work);
            connection.commit();
            return result;
        } catch (RuntimeException | Error thrown) {
            connection.rollback();
            throw thrown;
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
