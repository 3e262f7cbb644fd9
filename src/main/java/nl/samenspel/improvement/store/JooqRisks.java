package nl.samenspel.improvement.store;

import static nl.samenspel.schema.Tables.PREMORTEM_NOTE;
import static nl.samenspel.schema.Tables.PROGRAMME_PERSON;
import static nl.samenspel.schema.Tables.PROGRAMME_RISK;

import java.util.List;
import java.util.Optional;
import nl.samenspel.improvement.programme.Owner;
import nl.samenspel.improvement.programme.OwnerId;
import nl.samenspel.improvement.risk.Risk;
import nl.samenspel.improvement.risk.RiskId;
import nl.samenspel.improvement.risk.RiskText;
import nl.samenspel.improvement.risk.Risks;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.AccountId;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.store.Locks;
import nl.samenspel.schema.tables.records.ProgrammePersonRecord;
import nl.samenspel.schema.tables.records.ProgrammeRiskRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqRisks implements Risks {

    private final DSLContext sql;
    private final Locks locks;

    JooqRisks(DSLContext sql) {
        this.sql = sql;
        this.locks = Locks.in(sql);
    }

    @Override
    public List<Risk> of(WorkspaceId workspace, CollaborationId collaboration) {
        return sql.select()
                .from(PROGRAMME_RISK)
                .leftJoin(PROGRAMME_PERSON)
                .on(PROGRAMME_PERSON.WORKSPACE_ID.eq(PROGRAMME_RISK.WORKSPACE_ID))
                .and(PROGRAMME_PERSON.PERSON_ID.eq(PROGRAMME_RISK.PERSON_ID))
                .where(PROGRAMME_RISK.WORKSPACE_ID.eq(workspace.value()))
                .and(PROGRAMME_RISK.COLLABORATION_ID.eq(collaboration.value()))
                .orderBy(PROGRAMME_RISK.CLOSED_AT.isNotNull(), PROGRAMME_RISK.RISK_ID)
                .fetch(row -> risk(row.into(PROGRAMME_RISK), row.into(PROGRAMME_PERSON)));
    }

    private static Risk risk(ProgrammeRiskRecord row, ProgrammePersonRecord person) {
        var carrier = Optional.ofNullable(row.getPersonId())
                .map(id -> new Owner(
                        new OwnerId(id),
                        Optional.ofNullable(person.getParty()).map(party -> Slug.stored(Party.class, party)),
                        person.getName()));
        return new Risk(
                new RiskId(row.getRiskId()),
                new RiskText(
                        row.getTold(),
                        carrier.flatMap(Owner::party),
                        carrier.map(Owner::name).orElse(""),
                        new PerParty<>(row.getMitigationCustomer(), row.getMitigationSupplier()),
                        Optional.ofNullable(row.getReviewOn())),
                carrier,
                row.getFromPremortem(),
                row.getAddedAt(),
                Optional.ofNullable(row.getClosedAt()));
    }

    @Override
    public void add(WorkspaceId workspace, CollaborationId collaboration, Risk risk) {
        sql.insertInto(PROGRAMME_RISK)
                .set(row(risk)
                        .setWorkspaceId(workspace.value())
                        .setRiskId(risk.id().value())
                        .setCollaborationId(collaboration.value())
                        .setFromPremortem(risk.isFromPremortem())
                        .setAddedAt(risk.addedAt()))
                .execute();
    }

    /** All that can change. */
    private static ProgrammeRiskRecord row(Risk risk) {
        var text = risk.text();
        return new ProgrammeRiskRecord()
                .setPersonId(risk.carrier().map(owner -> owner.id().value()).orElse(null))
                .setTold(text.told())
                .setMitigationCustomer(text.mitigation().customer())
                .setMitigationSupplier(text.mitigation().supplier())
                .setReviewOn(text.reviewOn().orElse(null))
                .setClosedAt(risk.closedAt().orElse(null));
    }

    @Override
    public void change(WorkspaceId workspace, Risk risk) {
        sql.update(PROGRAMME_RISK)
                .set(row(risk))
                .where(PROGRAMME_RISK.WORKSPACE_ID.eq(workspace.value()))
                .and(PROGRAMME_RISK.RISK_ID.eq(risk.id().value()))
                .execute();
    }

    @Override
    public Optional<String> written(WorkspaceId workspace, CollaborationId collaboration, AccountId by) {
        return sql.select(PREMORTEM_NOTE.WRITTEN)
                .from(PREMORTEM_NOTE)
                .where(in(workspace, collaboration))
                .and(PREMORTEM_NOTE.ACCOUNT_ID.eq(by.value()))
                .fetchOptional(PREMORTEM_NOTE.WRITTEN);
    }

    @Override
    public List<String> written(WorkspaceId workspace, CollaborationId collaboration) {
        return sql.select(PREMORTEM_NOTE.WRITTEN)
                .from(PREMORTEM_NOTE)
                .where(in(workspace, collaboration))
                .orderBy(PREMORTEM_NOTE.WRITTEN)
                .fetch(PREMORTEM_NOTE.WRITTEN);
    }

    @Override
    public void write(WorkspaceId workspace, CollaborationId collaboration, AccountId by, String text) {
        sql.deleteFrom(PREMORTEM_NOTE)
                .where(in(workspace, collaboration))
                .and(PREMORTEM_NOTE.ACCOUNT_ID.eq(by.value()))
                .execute();
        if (!text.isEmpty()) {
            var row = sql.newRecord(PREMORTEM_NOTE);
            row.setWorkspaceId(workspace.value());
            row.setCollaborationId(collaboration.value());
            row.setAccountId(by.value());
            row.setWritten(text);
            row.insert();
        }
    }

    @Override
    public void forgetWritten(WorkspaceId workspace, CollaborationId collaboration) {
        sql.deleteFrom(PREMORTEM_NOTE).where(in(workspace, collaboration)).execute();
    }

    private static Condition in(WorkspaceId workspace, CollaborationId collaboration) {
        return PREMORTEM_NOTE
                .WORKSPACE_ID
                .eq(workspace.value())
                .and(PREMORTEM_NOTE.COLLABORATION_ID.eq(collaboration.value()));
    }

    @Override
    public void hold(CollaborationId collaboration) {
        locks.keep(collaboration.value());
    }
}
