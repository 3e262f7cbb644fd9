package nl.samenspel.account;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.samenspel.platform.Announcements;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;

/** Adds a role to an account, and tells of it. The first sponsor of a party counts at once, every other one later. */
@UseCase
class GiveRole {

    private final Accounts accounts;
    private final Announcements announcements;
    private final Ids ids;
    private final Clock clock;

    GiveRole(Accounts accounts, Announcements announcements, Ids ids, Clock clock) {
        this.accounts = accounts;
        this.announcements = announcements;
        this.ids = ids;
        this.clock = clock;
    }

    /** Why that address cannot have the role; asked before {@link #handle} in the same transaction. */
    Optional<Clash> clash(WorkspaceId workspace, String email, Role role) {
        accounts.hold(workspace);
        return Clash.of(accounts.members(workspace), email, role);
    }

    /** Does nothing when the account has the role already. */
    void handle(WorkspaceId workspace, Account account, Role role, Signatory by) {
        var holders = accounts.members(workspace).stream()
                .filter(member -> member.role().equals(role))
                .toList();
        if (holders.stream().anyMatch(member -> member.isOf(account.id()))) {
            return;
        }
        var member = new Member(workspace, new GrantId(ids.next()), account, role, standing(workspace, role, holders));
        accounts.grant(member);
        if (role instanceof Role.Sponsor sponsor && account.passwordHash().isPresent()) {
            accounts.speaksFor(workspace, sponsor);
        }
        var others = holders.stream().map(Member::signatory).toList();
        announcements.announce(new RoleChange(RoleChange.Kind.GIVEN, member, others, by));
    }

    private Standing standing(WorkspaceId workspace, Role role, List<Member> holders) {
        var isFirst = !(role instanceof Role.Sponsor sponsor)
                || (holders.isEmpty() && !accounts.isSpokenFor(workspace, sponsor));
        return isFirst
                ? new Standing.Settled()
                : new Standing.Announced(LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
    }
}
