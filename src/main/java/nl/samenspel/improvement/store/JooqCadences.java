package nl.samenspel.improvement.store;

import static nl.samenspel.schema.Tables.CADENCE;

import java.util.Optional;
import java.util.OptionalInt;
import nl.samenspel.improvement.rhythm.Cadence;
import nl.samenspel.improvement.rhythm.Cadences;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.schema.tables.records.CadenceRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqCadences implements Cadences {

    private final DSLContext sql;

    JooqCadences(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Cadence> of(WorkspaceId workspace, CollaborationId collaboration) {
        return sql.selectFrom(CADENCE)
                .where(CADENCE.WORKSPACE_ID.eq(workspace.value()))
                .and(CADENCE.COLLABORATION_ID.eq(collaboration.value()))
                .fetchOptional(row -> new Cadence(
                        row.getAssessmentMonths(), months(row.getPulseMonths()), months(row.getMeetingMonths())));
    }

    @Override
    public void set(WorkspaceId workspace, CollaborationId collaboration, Cadence cadence) {
        sql.insertInto(CADENCE)
                .set(row(cadence).setWorkspaceId(workspace.value()).setCollaborationId(collaboration.value()))
                .onConflict(CADENCE.WORKSPACE_ID, CADENCE.COLLABORATION_ID)
                .doUpdate()
                .set(row(cadence))
                .execute();
    }

    /** All that can change. */
    private static CadenceRecord row(Cadence cadence) {
        return new CadenceRecord()
                .setAssessmentMonths(cadence.assessments())
                .setPulseMonths(cadence.pulses().isPresent() ? cadence.pulses().getAsInt() : null)
                .setMeetingMonths(
                        cadence.meetings().isPresent() ? cadence.meetings().getAsInt() : null);
    }

    private static OptionalInt months(@Nullable Integer stored) {
        return stored == null ? OptionalInt.empty() : OptionalInt.of(stored);
    }
}
