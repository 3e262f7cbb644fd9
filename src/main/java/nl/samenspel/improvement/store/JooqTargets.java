package nl.samenspel.improvement.store;

import static nl.samenspel.schema.Tables.TARGET;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenspel.account.Signatory;
import nl.samenspel.improvement.Target;
import nl.samenspel.improvement.Target.Standing;
import nl.samenspel.improvement.TargetId;
import nl.samenspel.improvement.TargetLevel;
import nl.samenspel.improvement.Targets;
import nl.samenspel.party.Party;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.store.Locks;
import nl.samenspel.schema.tables.records.TargetRecord;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.springframework.stereotype.Repository;

@Repository
class JooqTargets implements Targets {

    private final DSLContext sql;
    private final Locks locks;

    JooqTargets(DSLContext sql) {
        this.sql = sql;
        this.locks = Locks.in(sql);
    }

    @Override
    public List<Target> of(WorkspaceId workspace, CollaborationId collaboration) {
        return sql.selectFrom(TARGET)
                .where(TARGET.WORKSPACE_ID.eq(workspace.value()))
                .and(TARGET.COLLABORATION_ID.eq(collaboration.value()))
                .orderBy(TARGET.BY_DAY, TARGET.SET_AT, TARGET.TARGET_ID)
                .fetch(JooqTargets::target);
    }

    private static Target target(TargetRecord row) {
        return new Target(
                new TargetId(row.getTargetId()),
                row.getAspect(),
                Optional.ofNullable(row.getParty()).map(party -> Slug.stored(Party.class, party)),
                row.getByDay(),
                new TargetLevel(row.getHalves()),
                row.getWhy(),
                row.getSetAt(),
                new Signatory(row.getName(), row.getEmail()),
                standing(row));
    }

    private static Standing standing(TargetRecord row) {
        var since = Optional.ofNullable(row.getHeldSince());
        var until = Optional.ofNullable(row.getEndedAt());
        return until.<Standing>map(ended -> new Standing.Past(since, ended))
                .or(() -> since.map(Standing.Held::new))
                .orElseGet(() -> new Standing.Proposed(Arrays.stream(Party.values())
                        .filter(party -> row.get(agreedBy(party)))
                        .collect(Collectors.toSet())));
    }

    private static TableField<TargetRecord, Boolean> agreedBy(Party party) {
        return switch (party) {
            case CUSTOMER -> TARGET.AGREED_BY_CUSTOMER;
            case SUPPLIER -> TARGET.AGREED_BY_SUPPLIER;
        };
    }

    @Override
    public void add(WorkspaceId workspace, CollaborationId collaboration, Target target) {
        var row = sql.newRecord(TARGET);
        row.setWorkspaceId(workspace.value());
        row.setTargetId(target.id().value());
        row.setCollaborationId(collaboration.value());
        row.setAspect(target.aspect());
        target.party().map(Party::slug).ifPresent(row::setParty);
        row.setByDay(target.by());
        row.setHalves(target.level().halves());
        row.setWhy(target.why());
        row.setSetAt(target.setAt());
        row.setName(target.setBy().name());
        row.setEmail(target.setBy().email());
        stand(row, target.standing());
        row.insert();
    }

    @Override
    public void change(WorkspaceId workspace, Target target) {
        var row = sql.newRecord(TARGET);
        stand(row, target.standing());
        sql.update(TARGET)
                .set(row)
                .where(TARGET.WORKSPACE_ID.eq(workspace.value()))
                .and(TARGET.TARGET_ID.eq(target.id().value()))
                .execute();
    }

    private static void stand(TargetRecord row, Standing standing) {
        switch (standing) {
            case Standing.Proposed(var agreed) -> {
                for (Party party : Party.values()) {
                    row.set(agreedBy(party), agreed.contains(party));
                }
            }
            case Standing.Held(var since) -> row.setHeldSince(since);
            case Standing.Past(var since, var until) -> {
                since.ifPresent(row::setHeldSince);
                row.setEndedAt(until);
            }
        }
    }

    @Override
    public void hold(WorkspaceId workspace, CollaborationId collaboration) {
        locks.keep(collaboration.value());
    }
}
