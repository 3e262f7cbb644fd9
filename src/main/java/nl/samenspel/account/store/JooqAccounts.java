package nl.samenspel.account.store;

import static nl.samenspel.schema.Tables.ACCOUNT;
import static nl.samenspel.schema.Tables.ROLE_GRANT;
import static nl.samenspel.schema.Tables.ROLE_OFFER;
import static nl.samenspel.schema.Tables.SIGN_IN;
import static nl.samenspel.schema.Tables.WELCOME_LINK;
import static nl.samenspel.schema.Tables.WORKSPACE;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.samenspel.account.Account;
import nl.samenspel.account.Accounts;
import nl.samenspel.account.Grant;
import nl.samenspel.account.GrantId;
import nl.samenspel.account.Member;
import nl.samenspel.account.RoleOffer;
import nl.samenspel.account.Welcome;
import nl.samenspel.account.Workspace;
import nl.samenspel.measurement.Party;
import nl.samenspel.platform.AccountId;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class JooqAccounts implements Accounts {

    private final DSLContext sql;

    JooqAccounts(DSLContext sql) {
        this.sql = sql;
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
                .set(WORKSPACE.CREATED_AT, now)
                .execute();
    }

    @Override
    public List<Workspace> workspaces() {
        return sql.selectFrom(WORKSPACE).orderBy(WORKSPACE.CREATED_AT).fetch(AccountRows::workspace);
    }

    @Override
    public void renameWorkspace(WorkspaceId workspace, String name) {
        sql.update(WORKSPACE)
                .set(WORKSPACE.NAME, name)
                .where(WORKSPACE.WORKSPACE_ID.eq(workspace.value()))
                .execute();
    }

    @Override
    public void removeWorkspace(WorkspaceId workspace) {
        var its = sql.selectDistinct(ROLE_GRANT.ACCOUNT_ID)
                .from(ROLE_GRANT)
                .where(ROLE_GRANT.WORKSPACE_ID.eq(workspace.value()))
                .fetch(ROLE_GRANT.ACCOUNT_ID);
        sql.deleteFrom(WORKSPACE)
                .where(WORKSPACE.WORKSPACE_ID.eq(workspace.value()))
                .execute();
        sql.deleteFrom(ACCOUNT)
                .where(ACCOUNT.ACCOUNT_ID.in(its))
                .and(ACCOUNT.PASSWORD_HASH.isNull())
                .and(ACCOUNT.ACCOUNT_ID.notIn(sql.select(ROLE_GRANT.ACCOUNT_ID).from(ROLE_GRANT)))
                .execute();
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
                .fetch(row -> new Member(
                        workspace,
                        new GrantId(row.get(ROLE_GRANT.GRANT_ID)),
                        AccountRows.account(row),
                        AccountRows.role(row)));
    }

    @Override
    public List<Grant> grants(AccountId account) {
        return sql.select(ROLE_GRANT.asterisk())
                .from(ROLE_GRANT)
                .join(WORKSPACE)
                .on(WORKSPACE.WORKSPACE_ID.eq(ROLE_GRANT.WORKSPACE_ID))
                .where(ROLE_GRANT.ACCOUNT_ID.eq(account.value()))
                .orderBy(WORKSPACE.CREATED_AT, ROLE_GRANT.GRANT_ID)
                .fetch(row -> new Grant(new WorkspaceId(row.get(ROLE_GRANT.WORKSPACE_ID)), AccountRows.role(row)));
    }

    @Override
    public void addWelcome(String fingerprint, Optional<AccountId> account, LocalDateTime until) {
        sql.insertInto(WELCOME_LINK)
                .set(WELCOME_LINK.TOKEN_HASH, fingerprint)
                .set(WELCOME_LINK.ACCOUNT_ID, account.map(AccountId::value).orElse(null))
                .set(WELCOME_LINK.EXPIRES_AT, until)
                .execute();
    }

    @Override
    public Optional<Welcome> welcome(String fingerprint, LocalDateTime now) {
        return sql.select()
                .from(WELCOME_LINK)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ACCOUNT_ID.eq(WELCOME_LINK.ACCOUNT_ID))
                .where(WELCOME_LINK.TOKEN_HASH.eq(fingerprint))
                .and(WELCOME_LINK.EXPIRES_AT.gt(now))
                .fetchOptional(row ->
                        new Welcome(Optional.ofNullable(row.get(ACCOUNT.EMAIL)).map(_ -> AccountRows.account(row))));
    }

    @Override
    public void removeWelcome(String fingerprint) {
        sql.deleteFrom(WELCOME_LINK)
                .where(WELCOME_LINK.TOKEN_HASH.eq(fingerprint))
                .execute();
    }

    @Override
    public void removeWelcomesOf(AccountId account) {
        sql.deleteFrom(WELCOME_LINK)
                .where(WELCOME_LINK.ACCOUNT_ID.eq(account.value()))
                .execute();
    }

    @Override
    public void addOffer(String fingerprint, RoleOffer offer, LocalDateTime until) {
        sql.insertInto(ROLE_OFFER)
                .set(ROLE_OFFER.WORKSPACE_ID, offer.workspace().value())
                .set(ROLE_OFFER.TOKEN_HASH, fingerprint)
                .set(ROLE_OFFER.ACCOUNT_ID, offer.account().id().value())
                .set(ROLE_OFFER.ROLE, offer.role().slug())
                .set(
                        ROLE_OFFER.COLLABORATION_ID,
                        offer.role().collaboration().map(CollaborationId::value).orElse(null))
                .set(ROLE_OFFER.PARTY, offer.role().party().map(Party::slug).orElse(null))
                .set(ROLE_OFFER.EXPIRES_AT, until)
                .execute();
    }

    @Override
    public Optional<RoleOffer> offer(String fingerprint, LocalDateTime now) {
        return sql.select()
                .from(ROLE_OFFER)
                .join(ACCOUNT)
                .on(ACCOUNT.ACCOUNT_ID.eq(ROLE_OFFER.ACCOUNT_ID))
                .where(ROLE_OFFER.TOKEN_HASH.eq(fingerprint))
                .and(ROLE_OFFER.EXPIRES_AT.gt(now))
                .fetchOptional(row -> new RoleOffer(
                        new WorkspaceId(row.get(ROLE_OFFER.WORKSPACE_ID)),
                        AccountRows.account(row),
                        AccountRows.role(
                                row.get(ROLE_OFFER.ROLE),
                                row.get(ROLE_OFFER.COLLABORATION_ID),
                                row.get(ROLE_OFFER.PARTY))));
    }

    @Override
    public void removeOffer(String fingerprint) {
        sql.deleteFrom(ROLE_OFFER).where(ROLE_OFFER.TOKEN_HASH.eq(fingerprint)).execute();
    }

    @Override
    public void addSignIn(String fingerprint, AccountId account, LocalDateTime until) {
        sql.insertInto(SIGN_IN)
                .set(SIGN_IN.TOKEN_HASH, fingerprint)
                .set(SIGN_IN.ACCOUNT_ID, account.value())
                .set(SIGN_IN.EXPIRES_AT, until)
                .execute();
    }

    @Override
    public Optional<AccountId> signedIn(String fingerprint, LocalDateTime now) {
        return sql.select(SIGN_IN.ACCOUNT_ID)
                .from(SIGN_IN)
                .where(SIGN_IN.TOKEN_HASH.eq(fingerprint))
                .and(SIGN_IN.EXPIRES_AT.gt(now))
                .fetchOptional((Record row) -> new AccountId(row.get(SIGN_IN.ACCOUNT_ID)));
    }

    @Override
    public void removeSignIn(String fingerprint) {
        sql.deleteFrom(SIGN_IN).where(SIGN_IN.TOKEN_HASH.eq(fingerprint)).execute();
    }

    @Override
    public void removeExpired(LocalDateTime now) {
        sql.deleteFrom(SIGN_IN).where(SIGN_IN.EXPIRES_AT.lt(now)).execute();
        sql.deleteFrom(WELCOME_LINK).where(WELCOME_LINK.EXPIRES_AT.lt(now)).execute();
        sql.deleteFrom(ROLE_OFFER).where(ROLE_OFFER.EXPIRES_AT.lt(now)).execute();
    }

    @Override
    public void removeSignInsOf(AccountId account) {
        sql.deleteFrom(SIGN_IN).where(SIGN_IN.ACCOUNT_ID.eq(account.value())).execute();
    }
}
