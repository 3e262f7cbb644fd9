package nl.samenspel.assessment.store;

import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.param;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.store.FixedStatement;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.SQLDialect;

/** Keeps a wave in its state while answers are saved in it. Every lock ends with its transaction. */
abstract sealed class WaveLocks {

    /** @param accepting whether a wave accepts answers, of its workspace, its id and a day */
    static WaveLocks in(DSLContext sql, Function<DSLContext, Query> accepting) {
        return sql.family() == SQLDialect.POSTGRES
                ? new Advisory(sql, accepting)
                : new OneWriter(new FixedStatement(sql, accepting));
    }

    /** Whether it accepts answers; others may hold it at the same time. */
    abstract boolean holdAccepting(WorkspaceId workspace, WaveId id, LocalDate day);

    /** Waits for everybody who holds it, a wave or what else has an id. */
    abstract void keep(UUID id);

    /** SQLite has one writer at a time, so whoever writes holds everything already. */
    private static final class OneWriter extends WaveLocks {

        private final FixedStatement accepting;

        private OneWriter(FixedStatement accepting) {
            this.accepting = accepting;
        }

        @Override
        boolean holdAccepting(WorkspaceId workspace, WaveId id, LocalDate day) {
            return accepting.findsAny(workspace.value(), id.value(), day);
        }

        @Override
        void keep(UUID id) {
            // Held since the transaction began.
        }
    }

    /**
     * Locks on a number made of the id, which two waves might share to no harm. Everybody who answers at the same moment would
     * write the row of the wave if it were that row that they share a lock on.
     */
    private static final class Advisory extends WaveLocks {

        private final FixedStatement holding;
        private final FixedStatement keeping;

        private Advisory(DSLContext sql, Function<DSLContext, Query> accepting) {
            this.holding = FixedStatement.pair(sql, lock("pg_advisory_xact_lock_shared"), accepting);
            this.keeping = new FixedStatement(sql, lock("pg_advisory_xact_lock"));
        }

        private static Function<DSLContext, Query> lock(String function) {
            return sql -> sql.select(function(function, Object.class, param("number", Long.class)));
        }

        private static long number(UUID id) {
            return id.getMostSignificantBits() ^ id.getLeastSignificantBits();
        }

        @Override
        boolean holdAccepting(WorkspaceId workspace, WaveId id, LocalDate day) {
            return holding.findsAny(number(id.value()), workspace.value(), id.value(), day);
        }

        @Override
        void keep(UUID id) {
            keeping.findsAny(number(id));
        }
    }
}
