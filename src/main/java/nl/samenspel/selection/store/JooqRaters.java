package nl.samenspel.selection.store;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static nl.samenspel.schema.Tables.TENDER_RATER;
import static nl.samenspel.schema.Tables.TENDER_RATER_LOT;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspel.invitation.Binding;
import nl.samenspel.invitation.Tries;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.store.TokenTable;
import nl.samenspel.platform.store.TokenTable.Kind;
import nl.samenspel.schema.tables.records.TenderRaterLotRecord;
import nl.samenspel.schema.tables.records.TenderRaterRecord;
import nl.samenspel.selection.LotId;
import nl.samenspel.selection.Tender;
import nl.samenspel.selection.TenderId;
import nl.samenspel.selection.rating.Rater;
import nl.samenspel.selection.rating.RaterId;
import nl.samenspel.selection.rating.Raters;
import nl.samenspel.selection.rating.TeamMember;
import nl.samenspel.selection.rating.TeamRole;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqRaters implements Raters {

    private final DSLContext sql;
    private final TokenTable tokens;

    JooqRaters(DSLContext sql) {
        this.sql = sql;
        this.tokens = new TokenTable(sql);
    }

    @Override
    public void add(List<Rater> raters) {
        sql.batchInsert(raters.stream().map(JooqRaters::row).toList()).execute();
        sql.batchInsert(raters.stream()
                        .flatMap(rater -> rater.member().only().stream()
                                .flatMap(Set::stream)
                                .map(lot -> new TenderRaterLotRecord(
                                        rater.workspace().value(), rater.id().value(), lot.value())))
                        .toList())
                .execute();
        raters.stream()
                .collect(groupingBy(Rater::workspace, flatMapping(rater -> rater.link().stream(), toList())))
                .forEach((workspace, links) -> tokens.add(
                        Kind.PROFILE,
                        workspace,
                        links.stream().map(Secrets::fingerprint).toList()));
    }

    private static TenderRaterRecord row(Rater rater) {
        var member = rater.member();
        return new TenderRaterRecord()
                .setWorkspaceId(rater.workspace().value())
                .setRaterId(rater.id().value())
                .setTenderId(rater.tender().value())
                .setName(member.name())
                .setEmail(member.email())
                .setTeamRole(Slug.of(member.role()))
                .setAllLots(member.only().isEmpty())
                .setTries(0)
                .setLink(rater.link().orElse(null))
                .setSentInOn(rater.sentInOn().orElse(null))
                .setReplaces(rater.replaces().map(RaterId::value).orElse(null));
    }

    @Override
    public List<Rater> of(WorkspaceId workspace, TenderId tender) {
        var lots = sql.select(TENDER_RATER_LOT.RATER_ID, TENDER_RATER_LOT.LOT_ID)
                .from(TENDER_RATER_LOT)
                .where(TENDER_RATER_LOT.WORKSPACE_ID.eq(workspace.value()))
                .and(TENDER_RATER_LOT.RATER_ID.in(select(TENDER_RATER.RATER_ID)
                        .from(TENDER_RATER)
                        .where(TENDER_RATER.WORKSPACE_ID.eq(workspace.value()))
                        .and(TENDER_RATER.TENDER_ID.eq(tender.value()))))
                .fetchGroups(TENDER_RATER_LOT.RATER_ID, row -> new LotId(row.value2()));
        var replacing = TENDER_RATER.as("replacing");
        return sql.selectFrom(TENDER_RATER)
                .where(TENDER_RATER.WORKSPACE_ID.eq(workspace.value()))
                .and(TENDER_RATER.TENDER_ID.eq(tender.value()))
                .andNotExists(selectOne()
                        .from(replacing)
                        .where(replacing.WORKSPACE_ID.eq(TENDER_RATER.WORKSPACE_ID))
                        .and(replacing.REPLACES.eq(TENDER_RATER.RATER_ID)))
                .orderBy(TENDER_RATER.NAME, TENDER_RATER.EMAIL, TENDER_RATER.RATER_ID)
                .fetch(row -> rater(row, lots));
    }

    private static Rater rater(TenderRaterRecord row, Map<UUID, List<LotId>> lots) {
        return new Rater(
                new WorkspaceId(row.getWorkspaceId()),
                new RaterId(row.getRaterId()),
                new TenderId(row.getTenderId()),
                new TeamMember(
                        row.getName(),
                        row.getEmail(),
                        Slug.stored(TeamRole.class, row.getTeamRole()),
                        row.getAllLots()
                                ? Optional.empty()
                                : Optional.of(new HashSet<>(lots.getOrDefault(row.getRaterId(), List.of())))),
                Optional.ofNullable(row.getLink()),
                Optional.ofNullable(row.getSentInOn()),
                Optional.ofNullable(row.getReplaces()).map(RaterId::new));
    }

    @Override
    public Optional<Held> behind(String link) {
        return tokens.workspace(Kind.PROFILE, Secrets.fingerprint(link))
                .flatMap(workspace -> sql.selectFrom(TENDER_RATER)
                        .where(TENDER_RATER.WORKSPACE_ID.eq(workspace.value()))
                        .and(TENDER_RATER.LINK.eq(link))
                        .fetchOptional(this::held));
    }

    private Held held(TenderRaterRecord row) {
        var lots = sql.select(TENDER_RATER_LOT.RATER_ID, TENDER_RATER_LOT.LOT_ID)
                .from(TENDER_RATER_LOT)
                .where(TENDER_RATER_LOT.WORKSPACE_ID.eq(row.getWorkspaceId()))
                .and(TENDER_RATER_LOT.RATER_ID.eq(row.getRaterId()))
                .fetchGroups(TENDER_RATER_LOT.RATER_ID, found -> new LotId(found.value2()));
        return new Held(
                rater(row, lots),
                Optional.ofNullable(row.getDeviceHash()).map(device -> new Binding(device, row.getResumeCodeHash())),
                Optional.ofNullable(row.getTriedOn()).map(last -> new Tries(row.getTries(), last)));
    }

    @Override
    public boolean bindFirst(Rater rater, Binding binding) {
        return bind(is(rater).and(TENDER_RATER.DEVICE_HASH.isNull()), binding) > 0;
    }

    @Override
    public void bindAnew(Rater rater, Binding binding) {
        var _ = bind(is(rater), binding);
    }

    private int bind(Condition where, Binding binding) {
        return sql.update(TENDER_RATER)
                .set(TENDER_RATER.DEVICE_HASH, binding.deviceHash())
                .set(TENDER_RATER.RESUME_CODE_HASH, binding.codeHash())
                .where(where)
                .execute();
    }

    @Override
    public void markSentIn(Rater rater, LocalDate day) {
        sql.update(TENDER_RATER)
                .set(TENDER_RATER.SENT_IN_ON, rater.sentInOn().orElse(day))
                .setNull(TENDER_RATER.REPLACES)
                .where(is(rater))
                .execute();
        removeReplaced(rater);
    }

    @Override
    public void retire(Rater rater) {
        forgetLink(rater);
        sql.update(TENDER_RATER)
                .setNull(TENDER_RATER.LINK)
                .setNull(TENDER_RATER.DEVICE_HASH)
                .setNull(TENDER_RATER.RESUME_CODE_HASH)
                .where(is(rater))
                .execute();
    }

    @Override
    public void remove(Rater rater) {
        forgetLink(rater);
        sql.deleteFrom(TENDER_RATER).where(is(rater)).execute();
    }

    @Override
    public void removeReplaced(Rater rater) {
        rater.replaces()
                .ifPresent(old -> sql.deleteFrom(TENDER_RATER)
                        .where(is(rater.workspace(), old))
                        .execute());
    }

    @Override
    public void countTry(Rater rater, LocalDate day) {
        sql.update(TENDER_RATER)
                .set(TENDER_RATER.TRIES, TENDER_RATER.TRIES.plus(1))
                .set(TENDER_RATER.TRIED_ON, day)
                .where(is(rater))
                .execute();
    }

    @Override
    public void forget(Tender tender) {
        var all = of(tender.workspace(), tender.id());
        tokens.forget(all.stream()
                .flatMap(rater -> rater.link().stream())
                .map(Secrets::fingerprint)
                .toList());
        all.forEach(this::removeReplaced);
        sql.update(TENDER_RATER)
                .setNull(TENDER_RATER.LINK)
                .setNull(TENDER_RATER.DEVICE_HASH)
                .setNull(TENDER_RATER.RESUME_CODE_HASH)
                .setNull(TENDER_RATER.SENT_IN_ON)
                .setNull(TENDER_RATER.REPLACES)
                .set(TENDER_RATER.TRIES, 0)
                .setNull(TENDER_RATER.TRIED_ON)
                .where(TENDER_RATER.WORKSPACE_ID.eq(tender.workspace().value()))
                .and(TENDER_RATER.TENDER_ID.eq(tender.id().value()))
                .execute();
    }

    private void forgetLink(Rater rater) {
        tokens.forget(rater.link().map(Secrets::fingerprint).stream().toList());
    }

    private static Condition is(Rater rater) {
        return is(rater.workspace(), rater.id());
    }

    private static Condition is(WorkspaceId workspace, RaterId id) {
        return TENDER_RATER.WORKSPACE_ID.eq(workspace.value()).and(TENDER_RATER.RATER_ID.eq(id.value()));
    }
}
