package nl.samenspel.account;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.platform.AccountId;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;

/** Gives people roles in a workspace and takes them back. */
@UseCase
public class ManageMembers {

    private static final Duration LINK_LASTS = Duration.ofDays(7);

    private final Accounts accounts;
    private final Passes passes;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    ManageMembers(Accounts accounts, Passes passes, Transactions transactions, Ids ids, Clock clock) {
        this.accounts = accounts;
        this.passes = passes;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    public List<Member> list(WorkspaceId workspace) {
        return transactions.read(() -> accounts.members(workspace));
    }

    /** What came of giving a role. */
    public sealed interface Granting {

        /** The person can sign in already, and has the role. */
        record Given() implements Granting {}

        /** @param token of the link with which the person chooses a password; valid for seven days */
        record Welcomed(String token) implements Granting {}

        /**
         * The person has an account, but nothing to do with this workspace yet. A link that opens the account would open
         * other workspaces as well, and the account may have been made by somebody else: so the role waits.
         *
         * @param token of the link with which whoever can sign in to the account takes the role; valid for seven days. The
         *     link of an earlier offer of the same role no longer works.
         */
        record Offered(String token) implements Granting {}
    }

    public Granting grant(WorkspaceId workspace, String name, String email, Role role) {
        return transactions.write(() -> {
            var found = accounts.withEmail(email.toLowerCase(Locale.ROOT));
            if (found.isPresent() && isStranger(workspace, found.get())) {
                return new Granting.Offered(offer(new RoleOffer(workspace, found.get(), role)));
            }
            var account = found.orElseGet(() -> newAccount(name, email));
            if (rolesOf(workspace, account).noneMatch(role::equals)) {
                accounts.grant(new Member(workspace, new GrantId(ids.next()), account, role));
            }
            return account.passwordHash().isPresent() || isElsewhereToo(workspace, account)
                    ? new Granting.Given()
                    : new Granting.Welcomed(welcome(account.id()));
        });
    }

    private boolean isStranger(WorkspaceId workspace, Account account) {
        return rolesOf(workspace, account).findAny().isEmpty()
                && (account.passwordHash().isPresent() || isElsewhereToo(workspace, account));
    }

    private Stream<Role> rolesOf(WorkspaceId workspace, Account account) {
        return accounts.members(workspace).stream()
                .filter(member -> member.account().id().equals(account.id()))
                .map(Member::role);
    }

    private String offer(RoleOffer offer) {
        var token = Secrets.token();
        passes.removeOffers(offer.workspace(), offer.account().id(), offer.role());
        passes.addOffer(
                Secrets.fingerprint(token), offer, LocalDateTime.now(clock).plus(LINK_LASTS));
        return token;
    }

    /** What came of asking for a new link. */
    public sealed interface Renewal {}

    /** The links before it no longer work; the password, if there is one, does until the link is used. */
    public record Renewed(Account account, String token) implements Renewal {}

    public record NoSuchMember() implements Renewal {}

    public record BelongsElsewhereToo(Account account) implements Renewal {}

    /** Makes a new link for somebody whose link is lost or too old, or who forgot the password. */
    public Renewal renewLink(WorkspaceId workspace, GrantId grant) {
        return transactions.write(() -> accounts.members(workspace).stream()
                .filter(member -> member.grant().equals(grant))
                .findFirst()
                .map(Member::account)
                .<Renewal>map(account -> isElsewhereToo(workspace, account)
                        ? new BelongsElsewhereToo(account)
                        : new Renewed(account, welcome(account.id())))
                .orElseGet(NoSuchMember::new));
    }

    private boolean isElsewhereToo(WorkspaceId workspace, Account account) {
        return accounts.grants(account.id()).stream()
                .anyMatch(grant -> !grant.workspace().equals(workspace));
    }

    private Account newAccount(String name, String email) {
        var account = new Account(new AccountId(ids.next()), email.toLowerCase(Locale.ROOT), name, Optional.empty());
        accounts.add(account);
        return account;
    }

    private String welcome(AccountId account) {
        var token = Secrets.token();
        passes.removeWelcomesOf(account);
        passes.addWelcome(
                Secrets.fingerprint(token),
                Optional.of(account),
                LocalDateTime.now(clock).plus(LINK_LASTS));
        return token;
    }

    /** What came of taking a role back. */
    public enum Revocation {
        REVOKED,
        LAST_ADMINISTRATOR_STAYS
    }

    public Revocation revoke(WorkspaceId workspace, GrantId grant) {
        return transactions.write(() -> {
            var administrators = accounts.members(workspace).stream()
                    .filter(member -> member.role() instanceof Role.Administrator)
                    .toList();
            if (administrators.size() == 1 && administrators.getFirst().grant().equals(grant)) {
                return Revocation.LAST_ADMINISTRATOR_STAYS;
            }
            accounts.revoke(workspace, grant);
            return Revocation.REVOKED;
        });
    }
}
