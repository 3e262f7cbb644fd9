package nl.samenspel.account.store;

import static nl.samenspel.schema.Tables.ACCOUNT;
import static nl.samenspel.schema.Tables.ROLE_GRANT;
import static nl.samenspel.schema.Tables.ROLE_OFFER;
import static nl.samenspel.schema.Tables.SPOKEN_FOR;
import static nl.samenspel.schema.Tables.WORKSPACE;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.samenspel.account.Account;
import nl.samenspel.account.Accounts;
import nl.samenspel.account.Grant;
import nl.samenspel.account.GrantId;
import nl.samenspel.account.Member;
import nl.samenspel.account.Role;
import nl.samenspel.account.Workspace;
import nl.samenspel.party.Party;
import nl.samenspel.platform.AccountId;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.store.TokenTable;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqAccounts implements Accounts {

    private final DSLContext sql;
    private final TokenTable tokens;

    JooqAccounts(DSLContext sql) {
        this.sql = sql;
        this.tokens = new TokenTable(sql);
    }

    @Override
    public boolean anyWithPassword() {
        return sql.fetchExists(sql.selectFrom(ACCOUNT).where(ACCOUNT.PASSWORD_HASH.isNotNull()));
    }

    @Override
    public void add(Account account) {
        sql.insertInto(ACCOUNT)
                .set(ACCOUNT.ACCOUNT_ID, account.id().value())
                .set(ACCOUNT.EMAIL, account.email())
                .set(ACCOUNT.NAME, account.name())
                .set(ACCOUNT.PASSWORD_HASH, account.passwordHash().orElse(null))
                .execute();
    }

    @Override
    public void setPassword(AccountId account, String name, String passwordHash) {
        sql.update(ACCOUNT)
                .set(ACCOUNT.NAME, name)
                .set(ACCOUNT.PASSWORD_HASH, passwordHash)
                .where(ACCOUNT.ACCOUNT_ID.eq(account.value()))
                .execute();
    }

    @Override
    public Optional<Account> withEmail(String email) {
        return sql.selectFrom(ACCOUNT).where(ACCOUNT.EMAIL.eq(email)).fetchOptional(AccountRows::account);
    }

    @Override
    public Optional<Account> with(AccountId account) {
        return sql.selectFrom(ACCOUNT)
                .where(ACCOUNT.ACCOUNT_ID.eq(account.value()))
                .fetchOptional(AccountRows::account);
    }

    @Override
    public void addWorkspace(Workspace workspace, LocalDateTime now) {
        sql.insertInto(WORKSPACE)
                .set(WORKSPACE.WORKSPACE_ID, workspace.id().value())
                .set(WORKSPACE.NAME, workspace.name())
                .set(WORKSPACE.DEMONSTRATION, workspace.demonstration())
                .set(WORKSPACE.ZONE, workspace.zone().getId())
                .set(WORKSPACE.CREATED_AT, now)
                .execute();
    }

    @Override
    public List<Workspace> workspaces() {
        return sql.selectFrom(WORKSPACE).orderBy(WORKSPACE.CREATED_AT).fetch(AccountRows::workspace);
    }

    @Override
    public Optional<Workspace> workspace(WorkspaceId workspace) {
        return sql.selectFrom(WORKSPACE)
                .where(WORKSPACE.WORKSPACE_ID.eq(workspace.value()))
                .fetchOptional(AccountRows::workspace);
    }

    @Override
    public List<Workspace> workspacesOf(AccountId account) {
        return sql.selectFrom(WORKSPACE)
                .where(WORKSPACE.WORKSPACE_ID.in(sql.select(ROLE_GRANT.WORKSPACE_ID)
                        .from(ROLE_GRANT)
                        .where(ROLE_GRANT.ACCOUNT_ID.eq(account.value()))))
                .orderBy(WORKSPACE.CREATED_AT, WORKSPACE.WORKSPACE_ID)
                .fetch(AccountRows::workspace);
    }

    @Override
    public Optional<Workspace> demonstration() {
        return sql.selectFrom(WORKSPACE)
                .where(WORKSPACE.DEMONSTRATION)
                .orderBy(WORKSPACE.CREATED_AT)
                .limit(1)
                .fetchOptional(AccountRows::workspace);
    }

    @Override
    public void renameWorkspace(WorkspaceId workspace, String name) {
        sql.update(WORKSPACE)
                .set(WORKSPACE.NAME, name)
                .where(WORKSPACE.WORKSPACE_ID.eq(workspace.value()))
                .execute();
    }

    @Override
    public void moveWorkspace(WorkspaceId workspace, ZoneId zone) {
        sql.update(WORKSPACE)
                .set(WORKSPACE.ZONE, zone.getId())
                .where(WORKSPACE.WORKSPACE_ID.eq(workspace.value()))
                .execute();
    }

    @Override
    public void removeWorkspace(WorkspaceId workspace) {
        var its = sql.selectDistinct(ROLE_GRANT.ACCOUNT_ID)
                .from(ROLE_GRANT)
                .where(ROLE_GRANT.WORKSPACE_ID.eq(workspace.value()))
                .fetch(ROLE_GRANT.ACCOUNT_ID);
        tokens.forgetAllOf(workspace);
        sql.deleteFrom(WORKSPACE)
                .where(WORKSPACE.WORKSPACE_ID.eq(workspace.value()))
                .execute();
        var idle = sql.select(ACCOUNT.ACCOUNT_ID)
                .from(ACCOUNT)
                .where(ACCOUNT.ACCOUNT_ID.in(its))
                .and(ACCOUNT.PASSWORD_HASH.isNull())
                .and(ACCOUNT.ACCOUNT_ID.notIn(sql.select(ROLE_GRANT.ACCOUNT_ID).from(ROLE_GRANT)))
                .fetch(ACCOUNT.ACCOUNT_ID);
        tokens.forget(sql.select(ROLE_OFFER.TOKEN_HASH)
                .from(ROLE_OFFER)
                .where(ROLE_OFFER.ACCOUNT_ID.in(idle))
                .fetch(ROLE_OFFER.TOKEN_HASH));
        sql.deleteFrom(ACCOUNT).where(ACCOUNT.ACCOUNT_ID.in(idle)).execute();
    }

    @Override
    public void grant(Member member) {
        sql.insertInto(ROLE_GRANT)
                .set(ROLE_GRANT.WORKSPACE_ID, member.workspace().value())
                .set(ROLE_GRANT.GRANT_ID, member.grant().value())
                .set(ROLE_GRANT.ACCOUNT_ID, member.account().id().value())
                .set(ROLE_GRANT.ROLE, member.role().slug())
                .set(
                        ROLE_GRANT.COLLABORATION_ID,
                        member.role()
                                .collaboration()
                                .map(CollaborationId::value)
                                .orElse(null))
                .set(ROLE_GRANT.PARTY, member.role().party().map(Party::slug).orElse(null))
                .set(AccountRows.columns(member.standing()))
                .execute();
    }

    @Override
    public void hold(WorkspaceId workspace) {
        sql.update(WORKSPACE)
                .set(WORKSPACE.NAME, WORKSPACE.NAME)
                .where(WORKSPACE.WORKSPACE_ID.eq(workspace.value()))
                .execute();
    }

    @Override
    public void changeStanding(Member member) {
        sql.update(ROLE_GRANT)
                .set(AccountRows.columns(member.standing()))
                .where(ROLE_GRANT.WORKSPACE_ID.eq(member.workspace().value()))
                .and(ROLE_GRANT.GRANT_ID.eq(member.grant().value()))
                .execute();
    }

    @Override
    public void revoke(WorkspaceId workspace, GrantId grant) {
        sql.deleteFrom(ROLE_GRANT)
                .where(ROLE_GRANT.WORKSPACE_ID.eq(workspace.value()))
                .and(ROLE_GRANT.GRANT_ID.eq(grant.value()))
                .execute();
    }

    @Override
    public List<Member> members(WorkspaceId workspace) {
        return sql.select()
                .from(ROLE_GRANT)
                .join(ACCOUNT)
                .on(ACCOUNT.ACCOUNT_ID.eq(ROLE_GRANT.ACCOUNT_ID))
                .where(ROLE_GRANT.WORKSPACE_ID.eq(workspace.value()))
                .orderBy(ROLE_GRANT.GRANT_ID)
                .fetch(AccountRows::member);
    }

    @Override
    public List<Grant> grants(AccountId account, LocalDateTime now) {
        return sql.select(ROLE_GRANT.asterisk())
                .from(ROLE_GRANT)
                .join(WORKSPACE)
                .on(WORKSPACE.WORKSPACE_ID.eq(ROLE_GRANT.WORKSPACE_ID))
                .where(ROLE_GRANT.ACCOUNT_ID.eq(account.value()))
                .orderBy(WORKSPACE.CREATED_AT, ROLE_GRANT.GRANT_ID)
                .fetch(row -> new Grant(
                        new WorkspaceId(row.get(ROLE_GRANT.WORKSPACE_ID)),
                        AccountRows.role(row),
                        AccountRows.standing(row).countsAt(now)));
    }

    @Override
    public void speaksFor(WorkspaceId workspace, Role.Sponsor sponsor) {
        sql.insertInto(SPOKEN_FOR)
                .set(SPOKEN_FOR.WORKSPACE_ID, workspace.value())
                .set(SPOKEN_FOR.COLLABORATION_ID, sponsor.of().value())
                .set(SPOKEN_FOR.PARTY, sponsor.side().slug())
                .onConflictDoNothing()
                .execute();
    }

    @Override
    public boolean isSpokenFor(WorkspaceId workspace, Role.Sponsor sponsor) {
        return sql.fetchExists(sql.selectFrom(SPOKEN_FOR)
                .where(SPOKEN_FOR.WORKSPACE_ID.eq(workspace.value()))
                .and(SPOKEN_FOR.COLLABORATION_ID.eq(sponsor.of().value()))
                .and(SPOKEN_FOR.PARTY.eq(sponsor.side().slug())));
    }
}
