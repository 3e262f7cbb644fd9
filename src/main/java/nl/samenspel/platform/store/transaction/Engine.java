package nl.samenspel.platform.store.transaction;

import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import nl.samenspel.platform.Transactions;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;

/** What one kind of database brings along; all else is the same for each. */
public interface Engine extends AutoCloseable {

    /** Of the jOOQ context that works with it. */
    static Engine of(DSLContext sql) {
        return (Engine) Objects.requireNonNull(sql.data(Engine.class));
    }

    SQLDialect dialect();

    /** Is it so close that nothing is saved by sending several statements, or several keys, at once? */
    boolean isAtHand();

    /** The value as its driver takes it for a prepared statement. */
    Object bound(Object value);

    /** Connections with which its tables are put in place. */
    DataSource connections();

    /** Called once, when the tables are in place: how work is done from then on, until the engine is closed. */
    Transactions begin() throws SQLException;
}
