package nl.samenspel.improvement.store;

import static nl.samenspel.schema.Tables.PROGRAMME_ACTION;
import static nl.samenspel.schema.Tables.PROGRAMME_LIFT;
import static nl.samenspel.schema.Tables.PROGRAMME_LINK;
import static nl.samenspel.schema.Tables.PROGRAMME_NOTE;
import static nl.samenspel.schema.Tables.PROGRAMME_PERSON;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspel.improvement.programme.Action;
import nl.samenspel.improvement.programme.ActionId;
import nl.samenspel.improvement.programme.ActionNote;
import nl.samenspel.improvement.programme.Lift;
import nl.samenspel.improvement.programme.Owner;
import nl.samenspel.improvement.programme.OwnerId;
import nl.samenspel.improvement.programme.Programme;
import nl.samenspel.improvement.programme.ProgrammeLink;
import nl.samenspel.improvement.programme.Progress;
import nl.samenspel.party.Party;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.store.Locks;
import nl.samenspel.platform.store.TokenTable;
import nl.samenspel.platform.store.TokenTable.Kind;
import nl.samenspel.schema.tables.records.ProgrammeLiftRecord;
import nl.samenspel.schema.tables.records.ProgrammePersonRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Repository;

@Repository
class JooqProgramme implements Programme {

    private final DSLContext sql;
    private final Locks locks;
    private final TokenTable tokens;
    private final Ids ids;

    JooqProgramme(DSLContext sql, Ids ids) {
        this.sql = sql;
        this.locks = Locks.in(sql);
        this.tokens = new TokenTable(sql);
        this.ids = ids;
    }

    @Override
    public List<Action> of(WorkspaceId workspace, CollaborationId collaboration) {
        var lifts = lifts(workspace, in(workspace, collaboration));
        return actions(in(workspace, collaboration))
                .orderBy(PROGRAMME_ACTION.PLACE, PROGRAMME_ACTION.ACTION_ID)
                .fetch(row -> action(row, lifts));
    }

    @Override
    public List<Action> due(WorkspaceId workspace, CollaborationId collaboration, int most) {
        var rows = actions(in(workspace, collaboration).and(isOpen()))
                .orderBy(PROGRAMME_ACTION.DUE_ON, PROGRAMME_ACTION.PLACE, PROGRAMME_ACTION.ACTION_ID)
                .limit(most)
                .fetch();
        var lifts = lifts(workspace, PROGRAMME_ACTION.ACTION_ID.in(rows.getValues(PROGRAMME_ACTION.ACTION_ID)));
        return rows.map(row -> action(row, lifts));
    }

    @Override
    public Set<String> aimedAtSince(WorkspaceId workspace, CollaborationId collaboration, LocalDate day) {
        return sql.selectDistinct(PROGRAMME_LIFT.ASPECT)
                .from(PROGRAMME_LIFT)
                .join(PROGRAMME_ACTION)
                .on(PROGRAMME_ACTION.WORKSPACE_ID.eq(PROGRAMME_LIFT.WORKSPACE_ID))
                .and(PROGRAMME_ACTION.ACTION_ID.eq(PROGRAMME_LIFT.ACTION_ID))
                .where(in(workspace, collaboration))
                .and(goesOnSince(day))
                .fetchSet(PROGRAMME_LIFT.ASPECT);
    }

    @Override
    public boolean goesOnSince(WorkspaceId workspace, CollaborationId collaboration, LocalDate day) {
        return sql.fetchExists(PROGRAMME_ACTION, in(workspace, collaboration).and(goesOnSince(day)));
    }

    private static Condition in(WorkspaceId workspace, CollaborationId collaboration) {
        return PROGRAMME_ACTION
                .WORKSPACE_ID
                .eq(workspace.value())
                .and(PROGRAMME_ACTION.COLLABORATION_ID.eq(collaboration.value()));
    }

    private static Condition isOpen() {
        return PROGRAMME_ACTION.STATUS.in(Slug.of(Progress.Status.PLANNED), Slug.of(Progress.Status.UNDER_WAY));
    }

    private static Condition goesOnSince(LocalDate day) {
        return isOpen().or(PROGRAMME_ACTION
                .STATUS
                .eq(Slug.of(Progress.Status.DONE))
                .and(PROGRAMME_ACTION.DONE_ON.ge(day)));
    }

    private SelectConditionStep<Record> actions(Condition which) {
        return sql.select()
                .from(PROGRAMME_ACTION)
                .join(PROGRAMME_PERSON)
                .on(PROGRAMME_PERSON.WORKSPACE_ID.eq(PROGRAMME_ACTION.WORKSPACE_ID))
                .and(PROGRAMME_PERSON.PERSON_ID.eq(PROGRAMME_ACTION.PERSON_ID))
                .where(which);
    }

    private static Action action(Record row, Map<UUID, Map<String, Lift>> lifts) {
        var action = row.into(PROGRAMME_ACTION);
        return ActionRows.action(
                action, owner(row.into(PROGRAMME_PERSON)), lifts.getOrDefault(action.getActionId(), Map.of()));
    }

    private Map<UUID, Map<String, Lift>> lifts(WorkspaceId workspace, Condition which) {
        return sql
                .select(PROGRAMME_LIFT.ACTION_ID, PROGRAMME_LIFT.ASPECT, PROGRAMME_LIFT.TENTHS)
                .from(PROGRAMME_LIFT)
                .join(PROGRAMME_ACTION)
                .on(PROGRAMME_ACTION.WORKSPACE_ID.eq(PROGRAMME_LIFT.WORKSPACE_ID))
                .and(PROGRAMME_ACTION.ACTION_ID.eq(PROGRAMME_LIFT.ACTION_ID))
                .where(PROGRAMME_LIFT.WORKSPACE_ID.eq(workspace.value()))
                .and(which)
                .fetchGroups(PROGRAMME_LIFT.ACTION_ID)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        rows -> rows.getValue()
                                .intoMap(PROGRAMME_LIFT.ASPECT, row -> new Lift(row.get(PROGRAMME_LIFT.TENTHS)))));
    }

    private static Owner owner(ProgrammePersonRecord row) {
        return new Owner(
                new OwnerId(row.getPersonId()),
                Optional.ofNullable(row.getParty()).map(party -> Slug.stored(Party.class, party)),
                row.getName());
    }

    @Override
    public void add(WorkspaceId workspace, CollaborationId collaboration, Action action) {
        sql.insertInto(PROGRAMME_ACTION)
                .set(ActionRows.row(action)
                        .setWorkspaceId(workspace.value())
                        .setActionId(action.id().value())
                        .setCollaborationId(collaboration.value())
                        .setAddedAt(action.addedAt()))
                .execute();
        addLifts(workspace, action);
    }

    private void addLifts(WorkspaceId workspace, Action action) {
        sql.batchInsert(action.text().lifts().entrySet().stream()
                        .map(lift -> new ProgrammeLiftRecord()
                                .setWorkspaceId(workspace.value())
                                .setActionId(action.id().value())
                                .setAspect(lift.getKey())
                                .setTenths(lift.getValue().tenths()))
                        .toList())
                .execute();
    }

    @Override
    public void change(WorkspaceId workspace, Action action) {
        sql.update(PROGRAMME_ACTION)
                .set(ActionRows.row(action))
                .where(PROGRAMME_ACTION.WORKSPACE_ID.eq(workspace.value()))
                .and(PROGRAMME_ACTION.ACTION_ID.eq(action.id().value()))
                .execute();
        sql.deleteFrom(PROGRAMME_LIFT)
                .where(PROGRAMME_LIFT.WORKSPACE_ID.eq(workspace.value()))
                .and(PROGRAMME_LIFT.ACTION_ID.eq(action.id().value()))
                .execute();
        addLifts(workspace, action);
    }

    @Override
    public List<ActionNote> notes(WorkspaceId workspace, ActionId action) {
        return sql.selectFrom(PROGRAMME_NOTE)
                .where(PROGRAMME_NOTE.WORKSPACE_ID.eq(workspace.value()))
                .and(PROGRAMME_NOTE.ACTION_ID.eq(action.value()))
                .orderBy(PROGRAMME_NOTE.NOTED_AT, PROGRAMME_NOTE.NOTE_ID)
                .fetch(ActionRows::note);
    }

    @Override
    public Map<ActionId, List<ActionNote>> notes(WorkspaceId workspace, CollaborationId collaboration) {
        return sql
                .select(PROGRAMME_NOTE.fields())
                .from(PROGRAMME_NOTE)
                .join(PROGRAMME_ACTION)
                .on(PROGRAMME_ACTION.WORKSPACE_ID.eq(PROGRAMME_NOTE.WORKSPACE_ID))
                .and(PROGRAMME_ACTION.ACTION_ID.eq(PROGRAMME_NOTE.ACTION_ID))
                .where(PROGRAMME_NOTE.WORKSPACE_ID.eq(workspace.value()))
                .and(PROGRAMME_ACTION.COLLABORATION_ID.eq(collaboration.value()))
                .orderBy(PROGRAMME_NOTE.NOTED_AT, PROGRAMME_NOTE.NOTE_ID)
                .fetchInto(PROGRAMME_NOTE)
                .stream()
                .collect(Collectors.groupingBy(
                        row -> new ActionId(row.getActionId()),
                        Collectors.mapping(ActionRows::note, Collectors.toList())));
    }

    @Override
    public void add(WorkspaceId workspace, ActionId action, ActionNote note) {
        var row = sql.newRecord(PROGRAMME_NOTE);
        row.setWorkspaceId(workspace.value());
        row.setNoteId(ids.next());
        row.setActionId(action.value());
        row.setNotedAt(note.at());
        row.setName(note.name());
        note.status().map(Slug::of).ifPresent(row::setStatus);
        row.setSaid(note.said());
        row.insert();
    }

    @Override
    public List<Owner> owners(WorkspaceId workspace, CollaborationId collaboration) {
        return sql.selectFrom(PROGRAMME_PERSON)
                .where(PROGRAMME_PERSON.WORKSPACE_ID.eq(workspace.value()))
                .and(PROGRAMME_PERSON.COLLABORATION_ID.eq(collaboration.value()))
                .orderBy(PROGRAMME_PERSON.PARTY, PROGRAMME_PERSON.NAME, PROGRAMME_PERSON.PERSON_ID)
                .fetch(JooqProgramme::owner);
    }

    @Override
    public void add(WorkspaceId workspace, CollaborationId collaboration, Owner owner) {
        var row = sql.newRecord(PROGRAMME_PERSON);
        row.setWorkspaceId(workspace.value());
        row.setPersonId(owner.id().value());
        row.setCollaborationId(collaboration.value());
        owner.party().map(Party::slug).ifPresent(row::setParty);
        row.setName(owner.name());
        row.insert();
    }

    @Override
    public void rename(WorkspaceId workspace, OwnerId owner, String name) {
        sql.update(PROGRAMME_PERSON)
                .set(PROGRAMME_PERSON.NAME, name)
                .where(PROGRAMME_PERSON.WORKSPACE_ID.eq(workspace.value()))
                .and(PROGRAMME_PERSON.PERSON_ID.eq(owner.value()))
                .execute();
    }

    @Override
    public void link(
            WorkspaceId workspace, CollaborationId collaboration, Optional<OwnerId> owner, String fingerprint) {
        unlink(workspace, collaboration, owner);
        var row = sql.newRecord(PROGRAMME_LINK);
        row.setWorkspaceId(workspace.value());
        row.setLinkHash(fingerprint);
        row.setCollaborationId(collaboration.value());
        owner.map(OwnerId::value).ifPresent(row::setPersonId);
        row.insert();
        tokens.add(Kind.PROGRAMME, workspace, List.of(fingerprint));
    }

    @Override
    public void unlink(WorkspaceId workspace, CollaborationId collaboration, Optional<OwnerId> owner) {
        var its = of(workspace, collaboration, owner);
        tokens.forget(sql.select(PROGRAMME_LINK.LINK_HASH)
                .from(PROGRAMME_LINK)
                .where(its)
                .fetch(PROGRAMME_LINK.LINK_HASH));
        sql.deleteFrom(PROGRAMME_LINK).where(its).execute();
    }

    private static Condition of(WorkspaceId workspace, CollaborationId collaboration, Optional<OwnerId> owner) {
        return PROGRAMME_LINK
                .WORKSPACE_ID
                .eq(workspace.value())
                .and(PROGRAMME_LINK.COLLABORATION_ID.eq(collaboration.value()))
                .and(owner.map(one -> PROGRAMME_LINK.PERSON_ID.eq(one.value()))
                        .orElseGet(PROGRAMME_LINK.PERSON_ID::isNull));
    }

    @Override
    public Optional<ProgrammeLink> behind(String fingerprint) {
        return tokens.workspaceNow(Kind.PROGRAMME, fingerprint)
                .flatMap(workspace -> sql.selectFrom(PROGRAMME_LINK)
                        .where(PROGRAMME_LINK.WORKSPACE_ID.eq(workspace.value()))
                        .and(PROGRAMME_LINK.LINK_HASH.eq(fingerprint))
                        .fetchOptional(row -> new ProgrammeLink(
                                workspace,
                                new CollaborationId(row.getCollaborationId()),
                                Optional.ofNullable(row.getPersonId()).map(OwnerId::new))));
    }

    @Override
    public void hold(CollaborationId collaboration) {
        locks.keep(collaboration.value());
    }
}
