package nl.samenspel.invitation.store;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static nl.samenspel.schema.Tables.INVITATION;
import static org.jooq.impl.DSL.coalesce;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.invitation.Binding;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.invitation.Invitations;
import nl.samenspel.invitation.TicketSheet;
import nl.samenspel.platform.InvitationId;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.store.FixedStatement;
import nl.samenspel.platform.store.TokenTable;
import nl.samenspel.platform.store.TokenTable.Kind;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

@Repository
class JooqInvitations implements Invitations {

    private final DSLContext sql;
    private final FixedStatement behind;
    private final FixedStatement bindings;
    private final TokenTable tokens;
    private final OutcomeLinkTable outcomeLinks;
    private final TableSize size;

    JooqInvitations(DSLContext sql, OutcomeLinkTable outcomeLinks) {
        this.sql = sql;
        this.behind = new FixedStatement(sql, InvitationRows::behind);
        this.bindings = new FixedStatement(sql, InvitationRows::bindings);
        this.tokens = new TokenTable(sql);
        this.outcomeLinks = outcomeLinks;
        this.size = new TableSize(sql);
    }

    @Override
    public void add(List<Invitation> invitations) {
        sql.batchInsert(invitations.stream().map(InvitationRows::row).toList()).execute();
        addTokens(invitations);
        size.mayHaveGrown();
    }

    @Override
    public void addTickets(TicketSheet sheet) {
        sql.batchInsert(sheet.tickets().stream()
                        .map(ticket -> InvitationRows.row(ticket).setSheet((short) sheet.number()))
                        .toList())
                .execute();
        addTokens(sheet.tickets());
    }

    private void addTokens(List<Invitation> of) {
        of.stream()
                .collect(groupingBy(Invitation::workspace, flatMapping(one -> one.link().stream(), toList())))
                .forEach((workspace, links) -> tokens.add(Kind.INVITATION, workspace, fingerprints(links)));
    }

    /** Links lead nowhere any more before they are taken from the invitations. */
    private void forgetTokens(Condition of) {
        tokens.forget(fingerprints(sql.select(INVITATION.LINK)
                .from(INVITATION)
                .where(of)
                .and(INVITATION.LINK.isNotNull())
                .fetch(INVITATION.LINK)));
    }

    private static List<String> fingerprints(List<String> links) {
        return links.stream().map(Secrets::fingerprint).toList();
    }

    @Override
    public List<TicketSheet> tickets(WorkspaceId workspace, WaveId wave) {
        return sql
                .selectFrom(INVITATION)
                .where(isIn(workspace, wave))
                .and(INVITATION.SHEET.isNotNull())
                .orderBy(INVITATION.SHEET, INVITATION.INVITATION_ID)
                .fetchGroups(INVITATION.SHEET, InvitationRows::invitation)
                .entrySet()
                .stream()
                .map(sheet -> new TicketSheet(
                        sheet.getKey(),
                        sheet.getValue().stream()
                                .sorted(Comparator.comparing(Invitation::level))
                                .toList()))
                .toList();
    }

    @Override
    public List<Invitation> of(WorkspaceId workspace, WaveId wave) {
        return sql.selectFrom(INVITATION)
                .where(isIn(workspace, wave))
                .and(INVITATION.INVITATION_ID.notIn(replaced(workspace, wave)))
                .orderBy(INVITATION.PARTY, INVITATION.GOVERNANCE_LEVEL, INVITATION.NAME, INVITATION.INVITATION_ID)
                .fetch(InvitationRows::invitation);
    }

    private Select<Record1<UUID>> replaced(WorkspaceId workspace, WaveId wave) {
        return sql.select(INVITATION.REPLACES)
                .from(INVITATION)
                .where(isIn(workspace, wave))
                .and(INVITATION.REPLACES.isNotNull());
    }

    @Override
    public Optional<Invitation> find(WorkspaceId workspace, InvitationId id) {
        var later = INVITATION.as("later");
        return sql.selectFrom(INVITATION)
                .where(is(workspace, id))
                .andNotExists(sql.selectOne()
                        .from(later)
                        .where(later.WORKSPACE_ID.eq(INVITATION.WORKSPACE_ID))
                        .and(later.WAVE_ID.eq(INVITATION.WAVE_ID))
                        .and(later.REPLACES.eq(INVITATION.INVITATION_ID)))
                .fetchOptional(InvitationRows::invitation);
    }

    @Override
    public Optional<Held> behind(String link) {
        return tokens.workspace(Kind.INVITATION, Secrets.fingerprint(link))
                .flatMap(workspace -> behind.fetchFirst(InvitationRows::held, workspace.value(), link));
    }

    @Override
    public Map<InvitationId, Binding> bindings(WorkspaceId workspace, Collection<InvitationId> of) {
        var found = new HashMap<InvitationId, Binding>();
        bindings.forEachOf(
                workspace.value(),
                of.stream().map(InvitationId::value).toList(),
                row -> found.put(
                        new InvitationId(FixedStatement.id(row, 1)), new Binding(row.getString(2), row.getString(3))));
        return found;
    }

    @Override
    public boolean bindFirst(Invitation invitation, Binding binding) {
        return bind(is(invitation).and(INVITATION.DEVICE_HASH.isNull()), binding);
    }

    @Override
    public void bindAnew(Invitation invitation, Binding binding) {
        bind(is(invitation), binding);
    }

    private boolean bind(Condition which, Binding binding) {
        return sql.update(INVITATION)
                        .set(INVITATION.DEVICE_HASH, binding.deviceHash())
                        .set(INVITATION.RESUME_CODE_HASH, binding.codeHash())
                        .where(which)
                        .execute()
                == 1;
    }

    @Override
    public void countTry(Invitation invitation, LocalDate day) {
        sql.update(INVITATION)
                .set(INVITATION.TRIES, INVITATION.TRIES.plus(1))
                .set(INVITATION.TRIED_ON, day)
                .where(is(invitation))
                .execute();
    }

    @Override
    public boolean isFirstToTellOf(Invitation invitation, LocalDate day) {
        return sql.update(INVITATION)
                        .set(INVITATION.TRY_TOLD_ON, day)
                        .where(is(invitation))
                        .and(INVITATION.TRY_TOLD_ON.isDistinctFrom(day))
                        .execute()
                == 1;
    }

    @Override
    public void markAnswered(Invitation invitation, LocalDate day) {
        sql.update(INVITATION)
                .set(INVITATION.ANSWERED_ON, coalesce(INVITATION.ANSWERED_ON, day))
                .setNull(INVITATION.REPLACES)
                .where(is(invitation))
                .execute();
    }

    @Override
    public void retire(Invitation invitation) {
        forgetTokens(is(invitation));
        sql.update(INVITATION)
                .setNull(INVITATION.LINK)
                .setNull(INVITATION.DEVICE_HASH)
                .setNull(INVITATION.RESUME_CODE_HASH)
                .where(is(invitation))
                .execute();
    }

    @Override
    public void remove(WorkspaceId workspace, List<InvitationId> those) {
        if (!those.isEmpty()) {
            forgetTokens(isAnyOf(workspace, those));
            sql.deleteFrom(INVITATION).where(isAnyOf(workspace, those)).execute();
        }
    }

    @Override
    public boolean removeSome(WorkspaceId workspace, WaveId wave, int most) {
        var some = sql.select(INVITATION.INVITATION_ID)
                .from(INVITATION)
                .where(isIn(workspace, wave))
                .limit(most)
                .fetch(row -> new InvitationId(row.value1()));
        remove(workspace, some);
        return outcomeLinks.removeSome(workspace, wave, most) || some.size() == most;
    }

    @Override
    public void forget(WorkspaceId workspace, List<InvitationId> of) {
        keepForTheOutcome(workspace, of);
        var replaced = sql.select(INVITATION.REPLACES)
                .from(INVITATION)
                .where(isAnyOf(workspace, of))
                .and(INVITATION.REPLACES.isNotNull())
                .fetch(row -> new InvitationId(row.get(INVITATION.REPLACES)));
        remove(workspace, replaced);
        sql.update(INVITATION)
                .setNull(INVITATION.LINK)
                .setNull(INVITATION.DEVICE_HASH)
                .setNull(INVITATION.RESUME_CODE_HASH)
                .setNull(INVITATION.TRIED_ON)
                .setNull(INVITATION.TRY_TOLD_ON)
                .set(INVITATION.TRIES, 0)
                .setNull(INVITATION.ANSWERED_ON)
                .setNull(INVITATION.REPLACES)
                .where(isAnyOf(workspace, of))
                .execute();
    }

    /** Answering by them is over; used or not, they will open results. */
    private void keepForTheOutcome(WorkspaceId workspace, List<InvitationId> of) {
        var links = sql.select(INVITATION.WAVE_ID, INVITATION.LINK)
                .from(INVITATION)
                .where(isAnyOf(workspace, of))
                .and(INVITATION.LINK.isNotNull())
                .fetchGroups(INVITATION.WAVE_ID, INVITATION.LINK);
        forgetTokens(isAnyOf(workspace, of));
        links.forEach((wave, some) -> outcomeLinks.add(workspace, new WaveId(wave), fingerprints(some)));
    }

    private static Condition isAnyOf(WorkspaceId workspace, List<InvitationId> of) {
        return INVITATION
                .WORKSPACE_ID
                .eq(workspace.value())
                .and(INVITATION.INVITATION_ID.in(
                        of.stream().map(InvitationId::value).toList()));
    }

    private static Condition is(Invitation invitation) {
        return is(invitation.workspace(), invitation.id());
    }

    private static Condition is(WorkspaceId workspace, InvitationId id) {
        return INVITATION.WORKSPACE_ID.eq(workspace.value()).and(INVITATION.INVITATION_ID.eq(id.value()));
    }

    private static Condition isIn(WorkspaceId workspace, WaveId wave) {
        return INVITATION.WORKSPACE_ID.eq(workspace.value()).and(INVITATION.WAVE_ID.eq(wave.value()));
    }
}
