package nl.samenspel.selection.store;

import static nl.samenspel.schema.Tables.TENDER_CANDIDATE;
import static nl.samenspel.schema.Tables.TENDER_CANDIDATE_LEVEL;
import static org.jooq.impl.DSL.select;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.measurement.selection.LevelSource;
import nl.samenspel.platform.Slug;
import nl.samenspel.schema.tables.records.TenderCandidateLevelRecord;
import nl.samenspel.schema.tables.records.TenderCandidateRecord;
import nl.samenspel.selection.LotId;
import nl.samenspel.selection.Tender;
import nl.samenspel.selection.candidate.CandidateId;
import nl.samenspel.selection.candidate.Candidates;
import nl.samenspel.selection.candidate.Contender;
import nl.samenspel.selection.candidate.Statement;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqCandidates implements Candidates {

    private final DSLContext sql;

    JooqCandidates(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Contender> of(Tender tender) {
        return sql.selectFrom(TENDER_CANDIDATE)
                .where(isOf(tender))
                .orderBy(TENDER_CANDIDATE.CANDIDATE_ID)
                .fetch(row -> new Contender(new CandidateId(row.getCandidateId()), row.getName()));
    }

    private static Condition isOf(Tender tender) {
        return TENDER_CANDIDATE
                .WORKSPACE_ID
                .eq(tender.workspace().value())
                .and(TENDER_CANDIDATE.TENDER_ID.eq(tender.id().value()));
    }

    @Override
    public void add(Tender tender, Contender contender) {
        sql.insertInto(TENDER_CANDIDATE)
                .set(new TenderCandidateRecord()
                        .setWorkspaceId(tender.workspace().value())
                        .setCandidateId(contender.id().value())
                        .setTenderId(tender.id().value())
                        .setName(contender.name()))
                .execute();
    }

    @Override
    public void remove(Tender tender, CandidateId candidate) {
        sql.deleteFrom(TENDER_CANDIDATE)
                .where(isOf(tender))
                .and(TENDER_CANDIDATE.CANDIDATE_ID.eq(candidate.value()))
                .execute();
    }

    @Override
    public Map<Statement, Map<String, Double>> levels(Tender tender) {
        var levels = new HashMap<Statement, Map<String, Double>>();
        sql.selectFrom(TENDER_CANDIDATE_LEVEL)
                .where(TENDER_CANDIDATE_LEVEL.WORKSPACE_ID.eq(tender.workspace().value()))
                .and(TENDER_CANDIDATE_LEVEL.CANDIDATE_ID.in(select(TENDER_CANDIDATE.CANDIDATE_ID)
                        .from(TENDER_CANDIDATE)
                        .where(isOf(tender))))
                .forEach(row -> levels.computeIfAbsent(statement(row), _ -> new HashMap<>())
                        .put(row.getAspect(), row.getStated()));
        return levels;
    }

    private static Statement statement(TenderCandidateLevelRecord row) {
        return new Statement(
                new CandidateId(row.getCandidateId()),
                new LotId(row.getLotId()),
                Slug.stored(LevelSource.class, row.getSource()));
    }

    @Override
    public void state(Tender tender, Statement statement, Map<String, Double> levels) {
        sql.deleteFrom(TENDER_CANDIDATE_LEVEL)
                .where(TENDER_CANDIDATE_LEVEL.WORKSPACE_ID.eq(tender.workspace().value()))
                .and(TENDER_CANDIDATE_LEVEL.CANDIDATE_ID.eq(
                        statement.candidate().value()))
                .and(TENDER_CANDIDATE_LEVEL.LOT_ID.eq(statement.lot().value()))
                .and(TENDER_CANDIDATE_LEVEL.SOURCE.eq(statement.source().slug()))
                .execute();
        sql.batchInsert(levels.entrySet().stream()
                        .map(one -> new TenderCandidateLevelRecord()
                                .setWorkspaceId(tender.workspace().value())
                                .setCandidateId(statement.candidate().value())
                                .setLotId(statement.lot().value())
                                .setSource(statement.source().slug())
                                .setAspect(one.getKey())
                                .setStated(one.getValue()))
                        .toList())
                .execute();
    }
}
