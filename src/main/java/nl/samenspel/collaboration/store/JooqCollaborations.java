package nl.samenspel.collaboration.store;

import static nl.samenspel.schema.Tables.COLLABORATION;
import static nl.samenspel.schema.Tables.COLLABORATION_PARTY;
import static nl.samenspel.schema.Tables.PERFORMANCE_INDICATOR;
import static org.jooq.impl.DSL.param;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.Collaborations;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.DirectingPart;
import nl.samenspel.collaboration.KnownHappenings;
import nl.samenspel.collaboration.TimelineEntry;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.store.FixedStatement;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.springframework.stereotype.Repository;

@Repository
class JooqCollaborations implements Collaborations {

    private final DSLContext sql;
    private final FixedStatement naming;
    private final CollaborationRows rows;
    private final TimelineTable timeline;

    JooqCollaborations(DSLContext sql, KnownHappenings happenings) {
        this.sql = sql;
        this.naming = new FixedStatement(sql, JooqCollaborations::naming);
        this.rows = new CollaborationRows(sql);
        this.timeline = new TimelineTable(sql, happenings);
    }

    @Override
    public void add(Collaboration collaboration, LocalDateTime now) {
        var description = collaboration.description();
        sql.insertInto(COLLABORATION)
                .set(COLLABORATION.WORKSPACE_ID, collaboration.workspace().value())
                .set(COLLABORATION.COLLABORATION_ID, collaboration.id().value())
                .set(columns(description))
                .set(COLLABORATION.CREATED_AT, now)
                .execute();
        addParts(collaboration);
    }

    @Override
    public void replace(Collaboration collaboration) {
        var workspace = collaboration.workspace().value();
        var id = collaboration.id().value();
        sql.update(COLLABORATION)
                .set(columns(collaboration.description()))
                .where(COLLABORATION.WORKSPACE_ID.eq(workspace))
                .and(COLLABORATION.COLLABORATION_ID.eq(id))
                .execute();
        sql.deleteFrom(COLLABORATION_PARTY)
                .where(COLLABORATION_PARTY.WORKSPACE_ID.eq(workspace))
                .and(COLLABORATION_PARTY.COLLABORATION_ID.eq(id))
                .execute();
        sql.deleteFrom(PERFORMANCE_INDICATOR)
                .where(PERFORMANCE_INDICATOR.WORKSPACE_ID.eq(workspace))
                .and(PERFORMANCE_INDICATOR.COLLABORATION_ID.eq(id))
                .execute();
        addParts(collaboration);
    }

    private static Map<Field<?>, Object> columns(Description description) {
        return Map.of(
                COLLABORATION.NAME, description.name(),
                COLLABORATION.KIND, Slug.of(description.kind()),
                COLLABORATION.SCOPE, description.scope(),
                COLLABORATION.NATURE, (short) description.nature(),
                COLLABORATION.GOVERNING, description.directing().contains(DirectingPart.GOVERNING),
                COLLABORATION.ORCHESTRATING, description.directing().contains(DirectingPart.ORCHESTRATING),
                COLLABORATION.INTEGRATING, description.directing().contains(DirectingPart.INTEGRATING));
    }

    private void addParts(Collaboration collaboration) {
        var workspace = collaboration.workspace().value();
        var id = collaboration.id().value();
        collaboration
                .description()
                .parties()
                .forEach((side, party) -> sql.insertInto(COLLABORATION_PARTY)
                        .set(COLLABORATION_PARTY.WORKSPACE_ID, workspace)
                        .set(COLLABORATION_PARTY.COLLABORATION_ID, id)
                        .set(COLLABORATION_PARTY.PARTY, side.slug())
                        .set(COLLABORATION_PARTY.NAME, party.name())
                        .set(
                                COLLABORATION_PARTY.INTENDED_FORM,
                                party.intendedForm().map(Slug::of).orElse(null))
                        .execute());
        short position = 0;
        for (var indicator : collaboration.description().indicators()) {
            sql.insertInto(PERFORMANCE_INDICATOR)
                    .set(PERFORMANCE_INDICATOR.WORKSPACE_ID, workspace)
                    .set(PERFORMANCE_INDICATOR.COLLABORATION_ID, id)
                    .set(PERFORMANCE_INDICATOR.POSITION, position++)
                    .set(PERFORMANCE_INDICATOR.NAME, indicator.name())
                    .set(PERFORMANCE_INDICATOR.TARGET, indicator.target())
                    .set(PERFORMANCE_INDICATOR.REALISED, indicator.realised())
                    .execute();
        }
    }

    @Override
    public PerParty<String> names(WorkspaceId workspace, CollaborationId id) {
        var names = new EnumMap<Party, String>(Party.class);
        naming.forEach(
                row -> names.put(Slug.stored(Party.class, row.getString(1)), row.getString(2)),
                workspace.value(),
                id.value());
        return PerParty.of(names);
    }

    private static Query naming(DSLContext sql) {
        return sql.select(COLLABORATION_PARTY.PARTY, COLLABORATION_PARTY.NAME)
                .from(COLLABORATION_PARTY)
                .where(COLLABORATION_PARTY.WORKSPACE_ID.eq(param(COLLABORATION_PARTY.WORKSPACE_ID)))
                .and(COLLABORATION_PARTY.COLLABORATION_ID.eq(param(COLLABORATION_PARTY.COLLABORATION_ID)));
    }

    @Override
    public void hide(WorkspaceId workspace, CollaborationId id, boolean hidden) {
        sql.update(COLLABORATION)
                .set(COLLABORATION.HIDDEN, hidden)
                .where(is(workspace, id))
                .execute();
    }

    @Override
    public List<Collaboration> hidden() {
        return rows.where(COLLABORATION.HIDDEN.isTrue());
    }

    @Override
    public void remove(WorkspaceId workspace, CollaborationId id) {
        sql.deleteFrom(COLLABORATION).where(is(workspace, id)).execute();
    }

    private static Condition is(WorkspaceId workspace, CollaborationId id) {
        return COLLABORATION.WORKSPACE_ID.eq(workspace.value()).and(COLLABORATION.COLLABORATION_ID.eq(id.value()));
    }

    @Override
    public Optional<Collaboration> find(WorkspaceId workspace, CollaborationId id) {
        return rows.where(is(workspace, id).andNot(COLLABORATION.HIDDEN)).stream()
                .findFirst();
    }

    @Override
    public List<Collaboration> in(Set<WorkspaceId> workspaces) {
        var ids = workspaces.stream().map(WorkspaceId::value).toList();
        return rows.where(COLLABORATION.WORKSPACE_ID.in(ids).andNot(COLLABORATION.HIDDEN));
    }

    @Override
    public List<CollaborationId> ids(WorkspaceId workspace) {
        return sql.select(COLLABORATION.COLLABORATION_ID)
                .from(COLLABORATION)
                .where(COLLABORATION.WORKSPACE_ID.eq(workspace.value()))
                .fetch(row -> new CollaborationId(row.get(COLLABORATION.COLLABORATION_ID)));
    }

    @Override
    public void record(WorkspaceId workspace, CollaborationId collaboration, UUID id, TimelineEntry entry) {
        timeline.add(workspace, collaboration, id, entry);
    }

    @Override
    public List<TimelineEntry> timeline(WorkspaceId workspace, CollaborationId collaboration, int most) {
        return timeline.of(workspace, collaboration, most);
    }

    @Override
    public int happened(WorkspaceId workspace, CollaborationId collaboration) {
        return timeline.count(workspace, collaboration);
    }
}
