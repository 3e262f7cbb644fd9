package nl.samenspel.selection.store;

import static nl.samenspel.schema.Tables.TENDER_AGREEMENT;
import static nl.samenspel.schema.Tables.TENDER_LOT;
import static nl.samenspel.schema.Tables.TENDER_PROFILE;
import static org.jooq.impl.DSL.select;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.schema.tables.records.TenderAgreementRecord;
import nl.samenspel.schema.tables.records.TenderProfileRecord;
import nl.samenspel.selection.LotId;
import nl.samenspel.selection.Tender;
import nl.samenspel.selection.profile.AgreedAspect;
import nl.samenspel.selection.profile.AgreedProfile;
import nl.samenspel.selection.profile.FrozenProfile;
import nl.samenspel.selection.profile.Profiles;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqProfiles implements Profiles {

    private final DSLContext sql;

    JooqProfiles(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Map<LotId, Map<String, AgreedAspect>> agreed(Tender tender) {
        var agreed = new HashMap<LotId, Map<String, AgreedAspect>>();
        sql.selectFrom(TENDER_AGREEMENT)
                .where(TENDER_AGREEMENT.WORKSPACE_ID.eq(tender.workspace().value()))
                .and(TENDER_AGREEMENT.LOT_ID.in(lots(tender)))
                .forEach(row -> agreed.computeIfAbsent(new LotId(row.getLotId()), _ -> new HashMap<>())
                        .put(row.getAspect(), aspect(row)));
        return agreed;
    }

    private static AgreedAspect aspect(TenderAgreementRecord row) {
        return new AgreedAspect(
                number(row.getLevelHalves()),
                number(row.getImportanceHalves()),
                number(row.getMinimumHalves()),
                row.getRelevance(),
                row.getReason(),
                row.getMinimumReason(),
                row.getNotAgreed());
    }

    private static Optional<Double> number(@Nullable Short halves) {
        return Optional.ofNullable(halves).map(stored -> stored / 2.0);
    }

    private static @Nullable Short halves(Optional<Double> number) {
        return number.map(one -> (short) Math.round(one * 2)).orElse(null);
    }

    @Override
    public void agree(Tender tender, LotId lot, AgreedProfile profile) {
        sql.deleteFrom(TENDER_AGREEMENT)
                .where(TENDER_AGREEMENT.WORKSPACE_ID.eq(tender.workspace().value()))
                .and(TENDER_AGREEMENT.LOT_ID.eq(lot.value()))
                .execute();
        sql.batchInsert(profile.aspects().entrySet().stream()
                        .map(one -> row(one.getKey(), one.getValue())
                                .setWorkspaceId(tender.workspace().value())
                                .setLotId(lot.value()))
                        .toList())
                .execute();
    }

    private static TenderAgreementRecord row(String aspect, AgreedAspect agreed) {
        return new TenderAgreementRecord()
                .setAspect(aspect)
                .setLevelHalves(halves(agreed.level()))
                .setImportanceHalves(halves(agreed.importance()))
                .setMinimumHalves(halves(agreed.minimum()))
                .setRelevance(agreed.relevance())
                .setReason(agreed.reason())
                .setMinimumReason(agreed.minimumReason())
                .setNotAgreed(agreed.notAgreed());
    }

    @Override
    public Map<LotId, List<FrozenProfile>> frozen(Tender tender) {
        var frozen = new HashMap<LotId, List<FrozenProfile>>();
        sql.selectFrom(TENDER_PROFILE)
                .where(TENDER_PROFILE.WORKSPACE_ID.eq(tender.workspace().value()))
                .and(TENDER_PROFILE.LOT_ID.in(lots(tender)))
                .orderBy(TENDER_PROFILE.VERSION.desc())
                .forEach(row -> frozen.computeIfAbsent(new LotId(row.getLotId()), _ -> new ArrayList<>())
                        .add(new FrozenProfile(
                                row.getVersion(),
                                row.getFrozenAt(),
                                row.getFrozenBy(),
                                row.getFingerprint(),
                                row.getContent())));
        return frozen;
    }

    @Override
    public void freeze(Tender tender, LotId lot, FrozenProfile profile) {
        sql.insertInto(TENDER_PROFILE)
                .set(new TenderProfileRecord()
                        .setWorkspaceId(tender.workspace().value())
                        .setLotId(lot.value())
                        .setVersion((short) profile.version())
                        .setFrozenAt(profile.at())
                        .setFrozenBy(profile.by())
                        .setFingerprint(profile.fingerprint())
                        .setContent(profile.text()))
                .execute();
    }

    private static Select<Record1<UUID>> lots(Tender tender) {
        return select(TENDER_LOT.LOT_ID)
                .from(TENDER_LOT)
                .where(TENDER_LOT.WORKSPACE_ID.eq(tender.workspace().value()))
                .and(TENDER_LOT.TENDER_ID.eq(tender.id().value()));
    }
}
