package nl.samenspel.platform.store;

import static nl.samenspel.schema.Tables.TOKEN;
import static org.jooq.impl.DSL.param;

import java.util.Collection;
import java.util.Optional;
import nl.samenspel.platform.Remembered;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.schema.tables.records.TokenRecord;
import org.jooq.DSLContext;
import org.jooq.Query;

/**
 * Into which workspace a secret link leads: the one thing that is looked up without knowing a workspace. What it opens there is
 * for the workspace to say. Links stand here by their fingerprints only. No foreign key takes them away: whoever deletes what a
 * link opens has it forgotten here too.
 */
public final class TokenTable {

    /** What a link can open. */
    public enum Kind {
        INVITATION,
        /** A personal link by which nobody can answer any more. */
        OUTCOME,
        SHARED_LINK,
        ROLE_OFFER,
        /** Of a meeting that is in session. */
        MEETING_CODE,
        MEETING_SEAT,
        /** To the actions of one person, or a calendar. */
        PROGRAMME,
        /** Of somebody who says what the lots of a tender need. */
        PROFILE
    }

    private static final int MOST_REMEMBERED = 5_000;

    private final DSLContext sql;
    private final FixedStatement leading;
    private final Remembered<String, WorkspaceId> known = new Remembered<>(MOST_REMEMBERED);

    public TokenTable(DSLContext sql) {
        this.sql = sql;
        this.leading = new FixedStatement(sql, TokenTable::leading);
    }

    public void add(Kind kind, WorkspaceId workspace, Collection<String> fingerprints) {
        sql.batchInsert(fingerprints.stream()
                        .map(fingerprint -> new TokenRecord()
                                .setTokenHash(fingerprint)
                                .setKind(Slug.of(kind))
                                .setWorkspaceId(workspace.value()))
                        .toList())
                .execute();
    }

    /** The workspace into which the link leads, or led a moment ago: a link never leads into another one. */
    public Optional<WorkspaceId> workspace(Kind kind, String fingerprint) {
        return known.get(fingerprint, () -> workspaceNow(kind, fingerprint));
    }

    /** The same of what may lead into another one later. */
    public Optional<WorkspaceId> workspaceNow(Kind kind, String fingerprint) {
        return leading.fetchFirst(row -> new WorkspaceId(FixedStatement.id(row, 1)), fingerprint, Slug.of(kind));
    }

    private static Query leading(DSLContext sql) {
        return sql.select(TOKEN.WORKSPACE_ID)
                .from(TOKEN)
                .where(TOKEN.TOKEN_HASH.eq(param(TOKEN.TOKEN_HASH)))
                .and(TOKEN.KIND.eq(param(TOKEN.KIND)));
    }

    public void forget(Collection<String> fingerprints) {
        if (!fingerprints.isEmpty()) {
            sql.deleteFrom(TOKEN).where(TOKEN.TOKEN_HASH.in(fingerprints)).execute();
        }
    }

    public void forgetAllOf(WorkspaceId workspace) {
        sql.deleteFrom(TOKEN).where(TOKEN.WORKSPACE_ID.eq(workspace.value())).execute();
    }
}
