package nl.samenspel.dialogue.store;

import static nl.samenspel.schema.Tables.MEETING;
import static nl.samenspel.schema.Tables.MEETING_SEAT;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.Meetings;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.MeetingId;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.store.Locks;
import nl.samenspel.platform.store.TokenTable;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqMeetings implements Meetings {

    private final DSLContext sql;
    private final Locks locks;
    private final TokenTable tokens;

    JooqMeetings(DSLContext sql) {
        this.sql = sql;
        this.locks = Locks.in(sql);
        this.tokens = new TokenTable(sql);
    }

    @Override
    public void add(Meeting.Prepared meeting, LocalDateTime now) {
        var terms = meeting.terms();
        sql.insertInto(MEETING)
                .set(MEETING.WORKSPACE_ID, terms.workspace().value())
                .set(MEETING.MEETING_ID, terms.id().value())
                .set(MEETING.COLLABORATION_ID, terms.collaboration().value())
                .set(MEETING.CREATED_AT, now)
                .set(MeetingRows.columns(meeting))
                .execute();
    }

    @Override
    public void change(Meeting meeting) {
        var terms = meeting.terms();
        sql.update(MEETING)
                .set(MEETING.VERSION, MEETING.VERSION.plus(1))
                .set(MeetingRows.columns(meeting))
                .where(is(terms.workspace(), terms.id()))
                .execute();
    }

    @Override
    public Optional<Meeting> find(WorkspaceId workspace, MeetingId id) {
        return where(is(workspace, id)).stream().findFirst();
    }

    @Override
    public List<Meeting> of(WorkspaceId workspace, CollaborationId collaboration) {
        return where(
                MEETING.WORKSPACE_ID.eq(workspace.value()).and(MEETING.COLLABORATION_ID.eq(collaboration.value())));
    }

    @Override
    public List<Meeting> in(WorkspaceId workspace) {
        return where(MEETING.WORKSPACE_ID.eq(workspace.value()));
    }

    private List<Meeting> where(Condition condition) {
        return sql.selectFrom(MEETING)
                .where(condition)
                .orderBy(MEETING.CREATED_AT.desc(), MEETING.MEETING_ID.desc())
                .fetch(MeetingRows::meeting);
    }

    @Override
    public void remove(WorkspaceId workspace, MeetingId id) {
        tokens.forget(sql.select(MEETING_SEAT.LINK)
                .from(MEETING_SEAT)
                .where(MEETING_SEAT.WORKSPACE_ID.eq(workspace.value()))
                .and(MEETING_SEAT.MEETING_ID.eq(id.value()))
                .and(MEETING_SEAT.LINK.isNotNull())
                .fetch(row -> Secrets.fingerprint(row.value1())));
        sql.deleteFrom(MEETING).where(is(workspace, id)).execute();
    }

    @Override
    public void hold(MeetingId id) {
        locks.keep(id.value());
    }

    @Override
    public long version(WorkspaceId workspace, MeetingId id) {
        return sql.select(MEETING.VERSION)
                .from(MEETING)
                .where(is(workspace, id))
                .fetchOptional(MEETING.VERSION)
                .orElse(0L);
    }

    @Override
    public int gestures(WorkspaceId workspace, MeetingId id) {
        return sql.select(MEETING.GESTURES)
                .from(MEETING)
                .where(is(workspace, id))
                .fetchOptional(MEETING.GESTURES)
                .orElse(0);
    }

    @Override
    public void stir(WorkspaceId workspace, MeetingId id) {
        sql.update(MEETING)
                .set(MEETING.GESTURES, MEETING.GESTURES.plus(1))
                .where(is(workspace, id))
                .execute();
    }

    @Override
    public void touch(WorkspaceId workspace, MeetingId id) {
        sql.update(MEETING)
                .set(MEETING.VERSION, MEETING.VERSION.plus(1))
                .where(is(workspace, id))
                .execute();
    }

    private static Condition is(WorkspaceId workspace, MeetingId id) {
        return MEETING.WORKSPACE_ID.eq(workspace.value()).and(MEETING.MEETING_ID.eq(id.value()));
    }
}
