package nl.samenspel.collaboration.store;

import static nl.samenspel.schema.Tables.RELATION_EVENT;

import java.util.List;
import nl.samenspel.account.Signatory;
import nl.samenspel.collaboration.EventId;
import nl.samenspel.collaboration.EventKind;
import nl.samenspel.collaboration.RelationEvent;
import nl.samenspel.collaboration.RelationEvents;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.store.Locks;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqRelationEvents implements RelationEvents {

    private final DSLContext sql;
    private final Locks locks;

    JooqRelationEvents(DSLContext sql) {
        this.sql = sql;
        this.locks = Locks.in(sql);
    }

    @Override
    public void add(WorkspaceId workspace, CollaborationId collaboration, RelationEvent event) {
        sql.insertInto(RELATION_EVENT)
                .set(RELATION_EVENT.WORKSPACE_ID, workspace.value())
                .set(RELATION_EVENT.EVENT_ID, event.id().value())
                .set(RELATION_EVENT.COLLABORATION_ID, collaboration.value())
                .set(RELATION_EVENT.KIND, Slug.of(event.kind()))
                .set(RELATION_EVENT.ON_DAY, event.day())
                .set(RELATION_EVENT.SAID, event.said())
                .set(RELATION_EVENT.NAME, event.notedBy().name())
                .set(RELATION_EVENT.EMAIL, event.notedBy().email())
                .execute();
    }

    @Override
    public void remove(WorkspaceId workspace, EventId event) {
        sql.deleteFrom(RELATION_EVENT)
                .where(RELATION_EVENT.WORKSPACE_ID.eq(workspace.value()))
                .and(RELATION_EVENT.EVENT_ID.eq(event.value()))
                .execute();
    }

    @Override
    public List<RelationEvent> of(WorkspaceId workspace, CollaborationId collaboration) {
        return sql.selectFrom(RELATION_EVENT)
                .where(RELATION_EVENT.WORKSPACE_ID.eq(workspace.value()))
                .and(RELATION_EVENT.COLLABORATION_ID.eq(collaboration.value()))
                .orderBy(RELATION_EVENT.ON_DAY, RELATION_EVENT.EVENT_ID)
                .fetch(row -> new RelationEvent(
                        new EventId(row.getEventId()),
                        Slug.stored(EventKind.class, row.getKind()),
                        row.getOnDay(),
                        row.getSaid(),
                        new Signatory(row.getName(), row.getEmail())));
    }

    @Override
    public void hold(CollaborationId collaboration) {
        locks.keep(collaboration.value());
    }
}
