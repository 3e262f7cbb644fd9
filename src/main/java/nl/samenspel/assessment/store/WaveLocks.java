package nl.samenspel.assessment.store;

import java.time.LocalDate;
import java.util.function.Function;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.store.FixedStatement;
import nl.samenspel.platform.store.Locks;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.SQLDialect;

/** Keeps a wave in its state while answers are saved in it. Every lock ends with its transaction. */
@FunctionalInterface
interface WaveLocks {

    /** Whether it accepts answers; others may hold it at the same time. */
    boolean holdAccepting(WorkspaceId workspace, WaveId id, LocalDate day);

    /**
     * On PostgreSQL a lock on a number: everybody who answers at the same moment would write the row of the wave if it were that
     * row that they share a lock on. SQLite has one writer at a time, so whoever writes holds everything already.
     *
     * @param accepting whether a wave accepts answers, of its workspace, its id and a day
     */
    static WaveLocks in(DSLContext sql, Function<DSLContext, Query> accepting) {
        if (sql.family() != SQLDialect.POSTGRES) {
            var found = new FixedStatement(sql, accepting);
            return (workspace, id, day) -> found.findsAny(workspace.value(), id.value(), day);
        }
        var holding = FixedStatement.pair(sql, Locks.asking("pg_advisory_xact_lock_shared"), accepting);
        return (workspace, id, day) -> holding.findsAny(Locks.number(id.value()), workspace.value(), id.value(), day);
    }
}
