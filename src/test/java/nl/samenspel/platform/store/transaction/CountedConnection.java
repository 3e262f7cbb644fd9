package nl.samenspel.platform.store.transaction;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jooq.tools.jdbc.DefaultConnection;
import org.jooq.tools.jdbc.DefaultPreparedStatement;
import org.jooq.tools.jdbc.DefaultResultSet;

/**
 * A connection that counts the prepared statements that are run and the rows that are read; a batch is one statement. Only what
 * looks after the file of the database is not prepared.
 */
final class CountedConnection extends DefaultConnection {

    private final Tally.Running count;

    CountedConnection(Connection connection, Tally.Running count) {
        super(connection);
        this.count = count;
    }

    @Override
    public PreparedStatement prepareStatement(String sql) throws SQLException {
        return new Counted(super.prepareStatement(sql));
    }

    private final class Counted extends DefaultPreparedStatement {

        Counted(PreparedStatement statement) {
            super(statement, CountedConnection.this);
        }

        @Override
        public boolean execute() throws SQLException {
            count.statement();
            return super.execute();
        }

        @Override
        public int executeUpdate() throws SQLException {
            count.statement();
            return super.executeUpdate();
        }

        @Override
        public int[] executeBatch() throws SQLException {
            count.statement();
            return super.executeBatch();
        }

        @Override
        public ResultSet executeQuery() throws SQLException {
            count.statement();
            return new Rows(super.executeQuery());
        }

        @Override
        public ResultSet getResultSet() throws SQLException {
            return new Rows(super.getResultSet());
        }

        private final class Rows extends DefaultResultSet {

            Rows(ResultSet rows) {
                super(rows, Counted.this);
            }

            @Override
            public boolean next() throws SQLException {
                boolean found = super.next();
                if (found) {
                    count.row();
                }
                return found;
            }
        }
    }
}
