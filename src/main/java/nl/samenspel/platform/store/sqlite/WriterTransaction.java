package nl.samenspel.platform.store.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The transaction of SQLite's one writer, in statements of our own that are prepared once. It takes the lock for writing
 * when it begins, and waits for it. The driver begins without the lock; the first change then fails at once when a reader
 * that meets a commit midway holds it for a moment.
 */
final class WriterTransaction implements AutoCloseable {

    private final Connection connection;
    private final List<PreparedStatement> all = new ArrayList<>();
    private final PreparedStatement begin;
    private final PreparedStatement commit;
    private final PreparedStatement rollback;
    private final PreparedStatement save;
    private final PreparedStatement release;
    private final PreparedStatement undo;

    /** @param connection which begins nothing by itself from now on */
    WriterTransaction(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        this.begin = prepared("begin immediate");
        this.commit = prepared("commit");
        this.rollback = prepared("rollback");
        this.save = prepared("savepoint work");
        this.release = prepared("release work");
        this.undo = prepared("rollback to work");
        rollback.execute();
    }

    private PreparedStatement prepared(String words) throws SQLException {
        var statement = connection.prepareStatement(words);
        all.add(statement);
        return statement;
    }

    void begin() throws SQLException {
        begin.execute();
    }

    void commit() throws SQLException {
        commit.execute();
    }

    void rollback() throws SQLException {
        rollback.execute();
    }

    /** What is done from now on can be undone by itself, until it is released. */
    void save() throws SQLException {
        save.execute();
    }

    void release() throws SQLException {
        release.execute();
    }

    void undo() throws SQLException {
        undo.execute();
        release.execute();
    }

    @Override
    public void close() throws SQLException {
        for (var statement : all) {
            statement.close();
        }
        connection.close();
    }
}
