package nl.samenspel.account.store;

import static nl.samenspel.schema.Tables.ACCOUNT;
import static nl.samenspel.schema.Tables.KNOWN_BROWSER;
import static nl.samenspel.schema.Tables.ROLE_OFFER;
import static nl.samenspel.schema.Tables.SIGN_IN;
import static nl.samenspel.schema.Tables.WELCOME_LINK;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.samenspel.account.Passes;
import nl.samenspel.account.Role;
import nl.samenspel.account.RoleOffer;
import nl.samenspel.account.Welcome;
import nl.samenspel.party.Party;
import nl.samenspel.platform.AccountId;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.store.TokenTable;
import nl.samenspel.platform.store.TokenTable.Kind;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Repository;

@Repository
class JooqPasses implements Passes {

    private final DSLContext sql;
    private final TokenTable tokens;

    JooqPasses(DSLContext sql) {
        this.sql = sql;
        this.tokens = new TokenTable(sql);
    }

    @Override
    public void addWelcome(String fingerprint, Optional<AccountId> account, String by, LocalDateTime until) {
        sql.insertInto(WELCOME_LINK)
                .set(WELCOME_LINK.TOKEN_HASH, fingerprint)
                .set(WELCOME_LINK.ACCOUNT_ID, account.map(AccountId::value).orElse(null))
                .set(WELCOME_LINK.MADE_BY, by)
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
                .fetchOptional(row -> new Welcome(
                        Optional.ofNullable(row.get(ACCOUNT.EMAIL)).map(_ -> AccountRows.account(row)),
                        List.of(),
                        row.get(WELCOME_LINK.MADE_BY)));
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
                .set(ROLE_OFFER.MADE_BY, offer.by())
                .set(ROLE_OFFER.EXPIRES_AT, until)
                .execute();
        tokens.add(Kind.ROLE_OFFER, offer.workspace(), List.of(fingerprint));
    }

    @Override
    public Optional<RoleOffer> offer(String fingerprint, LocalDateTime now) {
        return tokens.workspace(Kind.ROLE_OFFER, fingerprint)
                .flatMap(workspace -> offersUntil(now)
                        .and(ROLE_OFFER.WORKSPACE_ID.eq(workspace.value()))
                        .and(ROLE_OFFER.TOKEN_HASH.eq(fingerprint))
                        .fetchOptional(JooqPasses::offer));
    }

    @Override
    public List<RoleOffer> offers(WorkspaceId workspace, LocalDateTime now) {
        return offersUntil(now)
                .and(ROLE_OFFER.WORKSPACE_ID.eq(workspace.value()))
                .orderBy(ROLE_OFFER.EXPIRES_AT)
                .fetch(JooqPasses::offer);
    }

    /** Those that can still be taken, with whom they are for. */
    private SelectConditionStep<Record> offersUntil(LocalDateTime now) {
        return sql.select()
                .from(ROLE_OFFER)
                .join(ACCOUNT)
                .on(ACCOUNT.ACCOUNT_ID.eq(ROLE_OFFER.ACCOUNT_ID))
                .where(ROLE_OFFER.EXPIRES_AT.gt(now));
    }

    private static RoleOffer offer(Record row) {
        return new RoleOffer(
                new WorkspaceId(row.get(ROLE_OFFER.WORKSPACE_ID)),
                AccountRows.account(row),
                AccountRows.role(
                        row.get(ROLE_OFFER.ROLE), row.get(ROLE_OFFER.COLLABORATION_ID), row.get(ROLE_OFFER.PARTY)),
                row.get(ROLE_OFFER.MADE_BY));
    }

    @Override
    public boolean removeOffers(WorkspaceId workspace, AccountId account, Role role) {
        var collaboration = role.collaboration().map(CollaborationId::value);
        var party = role.party().map(Party::slug);
        return removeOffers(ROLE_OFFER
                .WORKSPACE_ID
                .eq(workspace.value())
                .and(ROLE_OFFER.ACCOUNT_ID.eq(account.value()))
                .and(ROLE_OFFER.ROLE.eq(role.slug()))
                .and(collaboration.map(ROLE_OFFER.COLLABORATION_ID::eq).orElseGet(ROLE_OFFER.COLLABORATION_ID::isNull))
                .and(party.map(ROLE_OFFER.PARTY::eq).orElseGet(ROLE_OFFER.PARTY::isNull)));
    }

    private boolean removeOffers(Condition which) {
        tokens.forget(
                sql.select(ROLE_OFFER.TOKEN_HASH).from(ROLE_OFFER).where(which).fetch(ROLE_OFFER.TOKEN_HASH));
        return sql.deleteFrom(ROLE_OFFER).where(which).execute() > 0;
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
    public void addKnownBrowser(String fingerprint, AccountId account, LocalDateTime until) {
        sql.insertInto(KNOWN_BROWSER)
                .set(KNOWN_BROWSER.TOKEN_HASH, fingerprint)
                .set(KNOWN_BROWSER.ACCOUNT_ID, account.value())
                .set(KNOWN_BROWSER.EXPIRES_AT, until)
                .execute();
    }

    @Override
    public List<String> browsersKnownTo(String email, List<String> fingerprints, LocalDateTime now) {
        return sql.select(KNOWN_BROWSER.TOKEN_HASH)
                .from(KNOWN_BROWSER)
                .join(ACCOUNT)
                .on(ACCOUNT.ACCOUNT_ID.eq(KNOWN_BROWSER.ACCOUNT_ID))
                .where(KNOWN_BROWSER.TOKEN_HASH.in(fingerprints))
                .and(ACCOUNT.EMAIL.eq(email))
                .and(KNOWN_BROWSER.EXPIRES_AT.gt(now))
                .fetch(KNOWN_BROWSER.TOKEN_HASH);
    }

    @Override
    public void forgetBrowsers(List<String> fingerprints) {
        sql.deleteFrom(KNOWN_BROWSER)
                .where(KNOWN_BROWSER.TOKEN_HASH.in(fingerprints))
                .execute();
    }

    @Override
    public void forgetBrowsersOf(AccountId account) {
        sql.deleteFrom(KNOWN_BROWSER)
                .where(KNOWN_BROWSER.ACCOUNT_ID.eq(account.value()))
                .execute();
    }

    @Override
    public void removeExpired(LocalDateTime now) {
        sql.deleteFrom(SIGN_IN).where(SIGN_IN.EXPIRES_AT.lt(now)).execute();
        sql.deleteFrom(WELCOME_LINK).where(WELCOME_LINK.EXPIRES_AT.lt(now)).execute();
        var _ = removeOffers(ROLE_OFFER.EXPIRES_AT.lt(now));
        sql.deleteFrom(KNOWN_BROWSER).where(KNOWN_BROWSER.EXPIRES_AT.lt(now)).execute();
    }

    @Override
    public void removeSignInsOf(AccountId account) {
        sql.deleteFrom(SIGN_IN).where(SIGN_IN.ACCOUNT_ID.eq(account.value())).execute();
    }
}
