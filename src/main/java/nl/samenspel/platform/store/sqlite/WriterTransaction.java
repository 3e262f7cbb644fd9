package nl.samenspel.platform.store.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The transaction of SQLite's one writer, in statements of our own that are prepared once. It takes the lock for writing
 * when it begins, and waits for it. The driver begins without the lock; the first change then fails at once when a reader
 * that meets a commit midway holds it for a moment.
 */
final class WriterTransaction implements AutoCloseable {

    private final Connection connection;
    private final Step begin = new Step("begin immediate");
    private final Step commit = new Step("commit");
    private final Step rollback = new Step("rollback");
    private final Step save = new Step("savepoint work");
    private final Step release = new Step("release work");
    private final Step undo = new Step("rollback to work");

    /** @param connection which begins nothing by itself from now on */
    WriterTransaction(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        for (Step step : all()) {
            step.prepare();
        }
        rollback.execute();
    }

    private List<Step> all() {
        return List.of(begin, commit, rollback, save, release, undo);
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
        for (Step step : all()) {
            step.close();
        }
        connection.close();
    }

    /** A statement that is there again after it failed: the driver throws away one that fails for want of room, for instance. */
    private final class Step {

        private final String words;
        private @Nullable PreparedStatement prepared;

        Step(String words) {
            this.words = words;
        }

        void prepare() throws SQLException {
            prepared = connection.prepareStatement(words);
        }

        void execute() throws SQLException {
            try {
                Objects.requireNonNull(prepared).execute();
            } catch (SQLException failed) {
                renew(failed);
                throw failed;
            }
        }

        private void renew(SQLException failed) {
            try {
                close();
                prepare();
            } catch (SQLException alsoFailed) {
                failed.addSuppressed(alsoFailed);
            }
        }

        void close() throws SQLException {
            if (prepared != null) {
                prepared.close();
            }
        }
    }
}
