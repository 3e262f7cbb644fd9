package nl.samenspel.invitation.store;

import static nl.samenspel.schema.Tables.INVITATION;
import static org.jooq.impl.DSL.inline;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;

/**
 * How many invitations PostgreSQL thinks there are. While it thinks that they are few, it reads through all of them for each
 * answer that is stored, to see that there is one for it; by itself it counts them again within some minutes.
 */
record TableSize(DSLContext sql) {

    private static final int SEVERAL = 4;

    /** Has them counted when they are several times as many as last time, unless somebody else does. */
    void mayHaveGrown() {
        if (sql.family() == SQLDialect.POSTGRES && hasGrown()) {
            sql.execute("analyze (skip_locked) {0}", INVITATION);
        }
    }

    private boolean hasGrown() {
        return sql.fetch(
                        "select 1 from pg_class where oid = 'invitation'::regclass"
                                + " and pg_relation_size(oid) > {0} * current_setting('block_size')::bigint * greatest(relpages, 1)",
                        inline(SEVERAL))
                .isNotEmpty();
    }
}
