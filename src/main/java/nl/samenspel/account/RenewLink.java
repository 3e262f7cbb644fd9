package nl.samenspel.account;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.samenspel.platform.Announcements;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;

/**
 * Makes a new link for somebody whose link is lost or too old, or who forgot the password. Whoever follows it becomes that
 * person here, so a sponsor with a new link counts as a new one.
 */
@UseCase
public class RenewLink {

    private final Accounts accounts;
    private final Passes passes;
    private final Onlookers onlookers;
    private final Announcements announcements;
    private final Transactions transactions;
    private final Clock clock;

    RenewLink(
            Accounts accounts,
            Passes passes,
            Onlookers onlookers,
            Announcements announcements,
            Transactions transactions,
            Clock clock) {
        this.accounts = accounts;
        this.passes = passes;
        this.onlookers = onlookers;
        this.announcements = announcements;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What came of asking for a new link. */
    public sealed interface Outcome {}

    /** The links before it no longer work; the password, if there is one, does until the link is used. */
    public record Renewed(Account account, String token) implements Outcome {}

    public record NoSuchMember() implements Outcome {}

    public record BelongsElsewhereToo(Account account) implements Outcome {}

    /** The other party has nobody now who could object to somebody else in this place. */
    public record NobodyLooksOn(Account account) implements Outcome {}

    public Outcome handle(WorkspaceId workspace, GrantId grant, Signatory by) {
        return transactions.write(() -> {
            accounts.hold(workspace);
            var members = accounts.members(workspace);
            return members.stream()
                    .filter(member -> member.grant().equals(grant))
                    .findFirst()
                    .map(member -> renew(member, members, by))
                    .orElseGet(NoSuchMember::new);
        });
    }

    private Outcome renew(Member asked, List<Member> members, Signatory by) {
        var now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        var account = asked.account();
        if (accounts.grants(account.id(), now).stream()
                .anyMatch(grant -> !grant.workspace().equals(asked.workspace()))) {
            return new BelongsElsewhereToo(account);
        }
        var roles = members.stream().filter(member -> member.isOf(account.id())).toList();
        if (roles.stream().anyMatch(role -> onlookers.areMissing(role, members, now))) {
            return new NobodyLooksOn(account);
        }
        roles.stream()
                .filter(member -> member.role() instanceof Role.Sponsor)
                .map(member -> announced(member, now))
                .forEach(member -> {
                    accounts.changeStanding(member);
                    announcements.announce(new RoleChange(RoleChange.Kind.LINK_RENEWED, member, List.of(), by));
                });
        return new Renewed(account, welcome(account, by, now));
    }

    /** Who never had a password has not spoken yet, and an objection outlasts another link. */
    private static Member announced(Member member, LocalDateTime now) {
        var isNew = member.account().passwordHash().isEmpty();
        return switch (member.standing()) {
            case Standing.Settled _, Standing.Announced _ ->
                isNew ? member : member.standing(new Standing.Announced(now));
            case Standing.Objected _ -> member;
        };
    }

    /** The token of a link with which the person chooses a password; links before it no longer work. */
    String welcome(Account account, Signatory by, LocalDateTime now) {
        var token = Secrets.token();
        passes.removeWelcomesOf(account.id());
        passes.addWelcome(
                Secrets.fingerprint(token), Optional.of(account.id()), by.name(), now.plus(ManageMembers.LINK_LASTS));
        return token;
    }
}
