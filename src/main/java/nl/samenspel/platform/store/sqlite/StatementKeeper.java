package nl.samenspel.platform.store.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import org.jooq.tools.jdbc.DefaultConnection;
import org.jooq.tools.jdbc.DefaultPreparedStatement;

/**
 * A connection that keeps prepared statements for the next time, because SQLite's driver does not, and preparing is half
 * of what a small statement costs. A statement that is in use is not lent a second time.
 */
final class StatementKeeper extends DefaultConnection {

    private static final int MOST = 200;

    /** The longest unused first. */
    private final LinkedHashMap<String, PreparedStatement> idle = new LinkedHashMap<>();

    StatementKeeper(Connection connection) {
        super(connection);
    }

    @Override
    public PreparedStatement prepareStatement(String sql) throws SQLException {
        var kept = idle.remove(sql);
        return new Lent(sql, kept == null ? super.prepareStatement(sql) : kept);
    }

    private void takeBack(String sql, PreparedStatement statement) throws SQLException {
        if (!isUsable(statement)) {
            statement.close();
            return;
        }
        var other = idle.put(sql, statement);
        if (other != null) {
            other.close();
        }
        if (idle.size() > MOST) {
            idle.pollFirstEntry().getValue().close();
        }
    }

    /** False for one that failed and that the driver has thrown away since. */
    private static boolean isUsable(PreparedStatement statement) {
        try {
            statement.clearParameters();
            return true;
        } catch (SQLException thrownAway) {
            return false;
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : idle.values()) {
            statement.close();
        }
        super.close();
    }

    private final class Lent extends DefaultPreparedStatement {

        private final String sql;
        private boolean returned;

        Lent(String sql, PreparedStatement statement) {
            super(statement, StatementKeeper.this);
            this.sql = sql;
        }

        @Override
        public void close() throws SQLException {
            if (!returned) {
                returned = true;
                takeBack(sql, getDelegatePreparedStatement());
            }
        }
    }
}
