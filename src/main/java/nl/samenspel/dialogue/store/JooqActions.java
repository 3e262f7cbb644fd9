package nl.samenspel.dialogue.store;

import static nl.samenspel.schema.Tables.MEETING;
import static nl.samenspel.schema.Tables.MEETING_ACTION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenspel.dialogue.Action;
import nl.samenspel.dialogue.ActionId;
import nl.samenspel.dialogue.ActionText;
import nl.samenspel.dialogue.ActionText.Decision;
import nl.samenspel.dialogue.Actions;
import nl.samenspel.dialogue.TopicId;
import nl.samenspel.party.Party;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.MeetingId;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.schema.tables.records.MeetingActionRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqActions implements Actions {

    private final DSLContext sql;

    JooqActions(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Action> of(WorkspaceId workspace, MeetingId meeting) {
        return sql.selectFrom(MEETING_ACTION)
                .where(MEETING_ACTION.WORKSPACE_ID.eq(workspace.value()))
                .and(MEETING_ACTION.MEETING_ID.eq(meeting.value()))
                .orderBy(MEETING_ACTION.ACTION_ID)
                .fetch(JooqActions::action);
    }

    private static Action action(MeetingActionRecord row) {
        return new Action(
                new ActionId(row.getActionId()),
                Optional.ofNullable(row.getTopicId()).map(TopicId::new),
                new ActionText(
                        row.getOccasion(),
                        row.getDeed(),
                        Slug.stored(Party.class, row.getParty()),
                        row.getOwner(),
                        row.getDueOn(),
                        decision(row)),
                Slug.stored(Action.State.class, row.getState()));
    }

    private static Decision decision(MeetingActionRecord row) {
        return Optional.ofNullable(row.getHearOn())
                .<Decision>map(hearOn -> new Decision.OfOthers(row.getGoesTo(), hearOn))
                .orElseGet(Decision.Ours::new);
    }

    @Override
    public void add(WorkspaceId workspace, MeetingId meeting, Action action) {
        sql.insertInto(MEETING_ACTION)
                .set(row(action)
                        .setWorkspaceId(workspace.value())
                        .setMeetingId(meeting.value())
                        .setActionId(action.id().value())
                        .setTopicId(action.topic().map(TopicId::value).orElse(null))
                        .setState(Slug.of(action.state())))
                .execute();
    }

    private static MeetingActionRecord row(Action action) {
        var text = action.text();
        return new MeetingActionRecord()
                .setOccasion(text.occasion())
                .setDeed(text.deed())
                .setParty(text.party().slug())
                .setOwner(text.owner())
                .setDueOn(text.due())
                .setGoesTo(
                        switch (text.decision()) {
                            case Decision.Ours _ -> "";
                            case Decision.OfOthers(var to, LocalDate _) -> to;
                        })
                .setHearOn(
                        switch (text.decision()) {
                            case Decision.Ours _ -> null;
                            case Decision.OfOthers(var _, var hearOn) -> hearOn;
                        });
    }

    @Override
    public void change(WorkspaceId workspace, Action action) {
        sql.update(MEETING_ACTION)
                .set(row(action))
                .where(is(workspace, action.id()))
                .execute();
    }

    @Override
    public void remove(WorkspaceId workspace, ActionId action) {
        sql.deleteFrom(MEETING_ACTION).where(is(workspace, action)).execute();
    }

    @Override
    public void settle(WorkspaceId workspace, ActionId action, Action.State state, MeetingId at) {
        sql.update(MEETING_ACTION)
                .set(MEETING_ACTION.STATE, Slug.of(state))
                .set(MEETING_ACTION.SETTLED_AT, at.value())
                .where(is(workspace, action))
                .execute();
    }

    @Override
    public void settle(WorkspaceId workspace, ActionId action, Action.State state) {
        sql.update(MEETING_ACTION)
                .set(MEETING_ACTION.STATE, Slug.of(state))
                .where(is(workspace, action))
                .execute();
    }

    @Override
    public List<Earlier> before(WorkspaceId workspace, CollaborationId collaboration, MeetingId meeting) {
        return sql
                .select(MEETING_ACTION.asterisk())
                .from(MEETING_ACTION)
                .join(MEETING)
                .on(
                        MEETING.WORKSPACE_ID.eq(MEETING_ACTION.WORKSPACE_ID),
                        MEETING.MEETING_ID.eq(MEETING_ACTION.MEETING_ID))
                .where(MEETING.WORKSPACE_ID.eq(workspace.value()))
                .and(MEETING.COLLABORATION_ID.eq(collaboration.value()))
                .and(MEETING.CONCLUDED_AT.isNotNull())
                .and(MEETING.MEETING_ID.ne(meeting.value()))
                .and(MEETING_ACTION
                        .STATE
                        .eq(Slug.of(Action.State.OPEN))
                        .or(MEETING_ACTION.SETTLED_AT.eq(meeting.value())))
                .orderBy(MEETING_ACTION.DUE_ON, MEETING_ACTION.ACTION_ID)
                .fetchInto(MEETING_ACTION)
                .stream()
                .map(row -> new Earlier(action(row), meeting.value().equals(row.getSettledAt())))
                .toList();
    }

    private static Condition is(WorkspaceId workspace, ActionId action) {
        return MEETING_ACTION.WORKSPACE_ID.eq(workspace.value()).and(MEETING_ACTION.ACTION_ID.eq(action.value()));
    }
}
