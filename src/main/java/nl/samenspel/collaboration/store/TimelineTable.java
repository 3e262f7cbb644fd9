package nl.samenspel.collaboration.store;

import static nl.samenspel.schema.Tables.TIMELINE_ENTRY;

import java.util.List;
import java.util.UUID;
import nl.samenspel.account.Signatory;
import nl.samenspel.collaboration.KnownHappenings;
import nl.samenspel.collaboration.TimelineEntry;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** What happened in collaborations. */
record TimelineTable(DSLContext sql, KnownHappenings happenings) {

    private static final String LINE = "\n";

    void add(WorkspaceId workspace, CollaborationId collaboration, UUID id, TimelineEntry entry) {
        sql.insertInto(TIMELINE_ENTRY)
                .set(TIMELINE_ENTRY.WORKSPACE_ID, workspace.value())
                .set(TIMELINE_ENTRY.COLLABORATION_ID, collaboration.value())
                .set(TIMELINE_ENTRY.ENTRY_ID, id)
                .set(TIMELINE_ENTRY.HAPPENED_AT, entry.at())
                .set(TIMELINE_ENTRY.KIND, entry.what().slug())
                .set(TIMELINE_ENTRY.ACTOR, entry.actor().name())
                .set(TIMELINE_ENTRY.ACTOR_EMAIL, entry.actor().email())
                .set(TIMELINE_ENTRY.PEOPLE, String.join(LINE, entry.concerned()))
                .set(TIMELINE_ENTRY.DETAIL, entry.detail())
                .execute();
    }

    int count(WorkspaceId workspace, CollaborationId collaboration) {
        return sql.fetchCount(TIMELINE_ENTRY, in(workspace, collaboration));
    }

    private static Condition in(WorkspaceId workspace, CollaborationId collaboration) {
        return TIMELINE_ENTRY
                .WORKSPACE_ID
                .eq(workspace.value())
                .and(TIMELINE_ENTRY.COLLABORATION_ID.eq(collaboration.value()));
    }

    /** The latest first. */
    List<TimelineEntry> of(WorkspaceId workspace, CollaborationId collaboration, int most) {
        return sql.selectFrom(TIMELINE_ENTRY)
                .where(in(workspace, collaboration))
                .orderBy(TIMELINE_ENTRY.HAPPENED_AT.desc(), TIMELINE_ENTRY.ENTRY_ID.desc())
                .limit(most)
                .fetch(row -> new TimelineEntry(
                        row.get(TIMELINE_ENTRY.HAPPENED_AT),
                        happenings.stored(row.get(TIMELINE_ENTRY.KIND)),
                        new Signatory(row.get(TIMELINE_ENTRY.ACTOR), row.get(TIMELINE_ENTRY.ACTOR_EMAIL)),
                        row.get(TIMELINE_ENTRY.DETAIL),
                        row.get(TIMELINE_ENTRY.PEOPLE).lines().toList()));
    }
}
