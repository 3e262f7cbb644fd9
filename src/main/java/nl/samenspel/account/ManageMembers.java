package nl.samenspel.account;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.samenspel.platform.AccountId;
import nl.samenspel.platform.Announcements;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;

/** Gives people roles in a workspace and takes them back. */
@UseCase
public class ManageMembers {

    static final Duration LINK_LASTS = Duration.ofDays(7);

    private final Accounts accounts;
    private final Passes passes;
    private final GiveRole giveRole;
    private final RenewLink renewLink;
    private final Onlookers onlookers;
    private final Announcements announcements;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    ManageMembers(
            Accounts accounts,
            Passes passes,
            GiveRole giveRole,
            RenewLink renewLink,
            Onlookers onlookers,
            Announcements announcements,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.accounts = accounts;
        this.passes = passes;
        this.giveRole = giveRole;
        this.renewLink = renewLink;
        this.onlookers = onlookers;
        this.announcements = announcements;
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

        /** The person has another role here that does not go with it; nothing was changed. */
        record Refused(Clash clash) implements Granting {}
    }

    public Granting grant(WorkspaceId workspace, String name, String email, Role role, Signatory by) {
        var address = EmailAddress.known(email);
        return transactions.write(() -> giveRole.clash(workspace, address, role)
                .<Granting>map(Granting.Refused::new)
                .orElseGet(() -> give(workspace, name, address, role, by)));
    }

    private Granting give(WorkspaceId workspace, String name, String email, Role role, Signatory by) {
        var found = accounts.withEmail(email);
        if (found.isPresent() && isStranger(workspace, found.get())) {
            return new Granting.Offered(offer(new RoleOffer(workspace, found.get(), role, by.name())));
        }
        var account = found.orElseGet(() -> newAccount(name, email));
        giveRole.handle(workspace, account, role, by);
        return account.passwordHash().isPresent() || isElsewhereToo(workspace, account)
                ? new Granting.Given()
                : new Granting.Welcomed(renewLink.welcome(account, by, LocalDateTime.now(clock)));
    }

    private boolean isStranger(WorkspaceId workspace, Account account) {
        return accounts.members(workspace).stream().noneMatch(member -> member.isOf(account.id()))
                && (account.passwordHash().isPresent() || isElsewhereToo(workspace, account));
    }

    private String offer(RoleOffer offer) {
        var token = Secrets.token();
        passes.removeOffers(offer.workspace(), offer.account().id(), offer.role());
        passes.addOffer(
                Secrets.fingerprint(token), offer, LocalDateTime.now(clock).plus(LINK_LASTS));
        return token;
    }

    private boolean isElsewhereToo(WorkspaceId workspace, Account account) {
        return accounts.grants(account.id(), LocalDateTime.now(clock)).stream()
                .anyMatch(grant -> !grant.workspace().equals(workspace));
    }

    private Account newAccount(String name, String email) {
        var account = new Account(new AccountId(ids.next()), email, name, Optional.empty());
        accounts.add(account);
        return account;
    }

    /** What came of taking a role back. */
    public enum Revocation {
        REVOKED,
        LAST_ADMINISTRATOR_STAYS,
        /** The other party has nobody now who could object to somebody else in the place of this sponsor. */
        NOBODY_LOOKS_ON
    }

    public Revocation revoke(WorkspaceId workspace, GrantId grant, Signatory by) {
        return transactions.write(() -> {
            accounts.hold(workspace);
            var members = accounts.members(workspace);
            return members.stream()
                    .filter(member -> member.grant().equals(grant))
                    .findFirst()
                    .map(member -> revoke(member, members, by))
                    .orElse(Revocation.REVOKED);
        });
    }

    private Revocation revoke(Member member, List<Member> members, Signatory by) {
        var isLast = members.stream()
                .filter(other -> other.role() instanceof Role.Administrator)
                .allMatch(member::equals);
        if (isLast && member.role() instanceof Role.Administrator) {
            return Revocation.LAST_ADMINISTRATOR_STAYS;
        }
        if (onlookers.areMissing(member, members, LocalDateTime.now(clock))) {
            return Revocation.NOBODY_LOOKS_ON;
        }
        accounts.revoke(member.workspace(), member.grant());
        announcements.announce(new RoleChange(RoleChange.Kind.TAKEN_BACK, member, List.of(), by));
        return Revocation.REVOKED;
    }
}
