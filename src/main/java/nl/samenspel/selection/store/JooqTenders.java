package nl.samenspel.selection.store;

import static nl.samenspel.schema.Tables.TENDER;
import static nl.samenspel.schema.Tables.TENDER_HAPPENING;
import static nl.samenspel.schema.Tables.TENDER_LOT;
import static nl.samenspel.schema.Tables.TENDER_RATER;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.store.Locks;
import nl.samenspel.platform.store.TokenTable;
import nl.samenspel.schema.tables.records.TenderHappeningRecord;
import nl.samenspel.schema.tables.records.TenderLotRecord;
import nl.samenspel.selection.Lot;
import nl.samenspel.selection.LotId;
import nl.samenspel.selection.Tender;
import nl.samenspel.selection.TenderEntry;
import nl.samenspel.selection.TenderHappening;
import nl.samenspel.selection.TenderId;
import nl.samenspel.selection.Tenders;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqTenders implements Tenders {

    private final DSLContext sql;
    private final Locks locks;
    private final TokenTable tokens;
    private final Ids ids;

    JooqTenders(DSLContext sql, Ids ids) {
        this.sql = sql;
        this.locks = Locks.in(sql);
        this.tokens = new TokenTable(sql);
        this.ids = ids;
    }

    @Override
    public List<Tender> of(WorkspaceId workspace) {
        return sql.selectFrom(TENDER)
                .where(TENDER.WORKSPACE_ID.eq(workspace.value()))
                .orderBy(TENDER.PLANNED_AT.desc(), TENDER.TENDER_ID.desc())
                .fetch(TenderRows::tender);
    }

    @Override
    public Optional<Tender> find(WorkspaceId workspace, TenderId id) {
        return sql.selectFrom(TENDER)
                .where(TENDER.WORKSPACE_ID.eq(workspace.value()))
                .and(TENDER.TENDER_ID.eq(id.value()))
                .fetchOptional(TenderRows::tender);
    }

    @Override
    public void hold(TenderId id) {
        locks.keep(id.value());
    }

    @Override
    public void add(Tender.Prepared tender, LocalDateTime plannedAt) {
        sql.insertInto(TENDER)
                .set(TenderRows.row(tender.text())
                        .setWorkspaceId(tender.workspace().value())
                        .setTenderId(tender.id().value())
                        .setPlannedAt(plannedAt))
                .execute();
    }

    @Override
    public void change(Tender.Prepared tender) {
        sql.update(TENDER).set(TenderRows.row(tender.text())).where(is(tender)).execute();
    }

    @Override
    public void open(Tender.ProfilesOpen tender) {
        sql.update(TENDER)
                .set(TENDER.OPENED_AT, tender.openedAt())
                .where(is(tender))
                .execute();
    }

    @Override
    public void close(Tender.ProfilesClosed tender) {
        sql.update(TENDER)
                .set(TENDER.CLOSED_AT, tender.closedAt())
                .where(is(tender))
                .execute();
    }

    @Override
    public void agree(Tender.Agreed tender) {
        sql.update(TENDER)
                .set(TENDER.AGREED_AT, tender.agreedAt())
                .where(is(tender))
                .execute();
    }

    @Override
    public void remove(Tender tender) {
        tokens.forget(sql.select(TENDER_RATER.LINK)
                .from(TENDER_RATER)
                .where(TENDER_RATER.WORKSPACE_ID.eq(tender.workspace().value()))
                .and(TENDER_RATER.TENDER_ID.eq(tender.id().value()))
                .and(TENDER_RATER.LINK.isNotNull())
                .fetch(row -> Secrets.fingerprint(row.value1())));
        sql.deleteFrom(TENDER).where(is(tender)).execute();
    }

    private static Condition is(Tender tender) {
        return TENDER.WORKSPACE_ID
                .eq(tender.workspace().value())
                .and(TENDER.TENDER_ID.eq(tender.id().value()));
    }

    @Override
    public List<Lot> lots(WorkspaceId workspace, TenderId tender) {
        return sql.selectFrom(TENDER_LOT)
                .where(isLotOf(workspace, tender))
                .orderBy(TENDER_LOT.PLACE, TENDER_LOT.LOT_ID)
                .fetch(TenderRows::lot);
    }

    @Override
    public void addLots(Tender tender, List<Lot> lots) {
        int place = sql.select(coalesce(max(TENDER_LOT.PLACE), (short) 0))
                .from(TENDER_LOT)
                .where(isLotOf(tender.workspace(), tender.id()))
                .fetchSingle()
                .value1();
        for (Lot lot : lots) {
            place++;
            sql.insertInto(TENDER_LOT)
                    .set(TenderRows.row(lot)
                            .setWorkspaceId(tender.workspace().value())
                            .setTenderId(tender.id().value())
                            .setPlace((short) place))
                    .execute();
        }
    }

    @Override
    public void changeLot(Tender tender, Lot lot) {
        TenderLotRecord row = TenderRows.row(lot);
        sql.update(TENDER_LOT).set(row).where(isLot(tender, lot.id())).execute();
    }

    @Override
    public void removeLot(Tender tender, LotId lot) {
        sql.deleteFrom(TENDER_LOT).where(isLot(tender, lot)).execute();
    }

    @Override
    public void tookPart(Tender tender, LotId lot, int people) {
        sql.update(TENDER_LOT)
                .set(TENDER_LOT.TOOK_PART, people)
                .where(isLot(tender, lot))
                .execute();
    }

    @Override
    public Map<LotId, Integer> tookPart(Tender tender) {
        return sql.selectFrom(TENDER_LOT)
                .where(isLotOf(tender.workspace(), tender.id()))
                .and(TENDER_LOT.TOOK_PART.isNotNull())
                .fetchMap(row -> new LotId(row.getLotId()), TenderLotRecord::getTookPart);
    }

    private static Condition isLot(Tender tender, LotId lot) {
        return isLotOf(tender.workspace(), tender.id()).and(TENDER_LOT.LOT_ID.eq(lot.value()));
    }

    private static Condition isLotOf(WorkspaceId workspace, TenderId tender) {
        return TENDER_LOT.WORKSPACE_ID.eq(workspace.value()).and(TENDER_LOT.TENDER_ID.eq(tender.value()));
    }

    @Override
    public void note(Tender tender, TenderEntry entry) {
        sql.insertInto(TENDER_HAPPENING)
                .set(new TenderHappeningRecord()
                        .setWorkspaceId(tender.workspace().value())
                        .setHappeningId(ids.next())
                        .setTenderId(tender.id().value())
                        .setAt(entry.at())
                        .setHappening(Slug.of(entry.happening()))
                        .setActor(entry.actor())
                        .setDetail(entry.detail()))
                .execute();
    }

    @Override
    public List<TenderEntry> entries(WorkspaceId workspace, TenderId tender) {
        return sql.selectFrom(TENDER_HAPPENING)
                .where(TENDER_HAPPENING.WORKSPACE_ID.eq(workspace.value()))
                .and(TENDER_HAPPENING.TENDER_ID.eq(tender.value()))
                .orderBy(TENDER_HAPPENING.HAPPENING_ID.desc())
                .fetch(row -> new TenderEntry(
                        row.getAt(),
                        Slug.stored(TenderHappening.class, row.getHappening()),
                        row.getActor(),
                        row.getDetail()));
    }
}
