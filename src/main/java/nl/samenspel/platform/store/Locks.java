package nl.samenspel.platform.store;

import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.param;

import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.SQLDialect;

/** Keeps what has an id for one transaction alone; every lock ends with its transaction. */
@FunctionalInterface
public interface Locks {

    /** Waits for everybody who holds it. */
    void keep(UUID id);

    /**
     * Locks of this database. SQLite has one writer at a time, so whoever writes holds everything already. PostgreSQL locks a
     * number made of the id, which two ids might share to no harm.
     */
    static Locks in(DSLContext sql) {
        if (sql.family() != SQLDialect.POSTGRES) {
            return _ -> {};
        }
        var keeping = new FixedStatement(sql, asking("pg_advisory_xact_lock"));
        return id -> keeping.findsAny(number(id));
    }

    /** The statement that takes a lock, of a number. */
    static Function<DSLContext, Query> asking(String function) {
        return sql -> sql.select(function(function, Object.class, param("number", Long.class)));
    }

    static long number(UUID id) {
        return id.getMostSignificantBits() ^ id.getLeastSignificantBits();
    }
}
