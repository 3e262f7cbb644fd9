package nl.samenspel.account;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.samenspel.platform.Announcements;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;

/** A sponsor says what he thinks of somebody who is to speak for the other party from now on. */
@UseCase
public class JudgeSponsor {

    private final Accounts accounts;
    private final Announcements announcements;
    private final Transactions transactions;
    private final Clock clock;

    JudgeSponsor(Accounts accounts, Announcements announcements, Transactions transactions, Clock clock) {
        this.accounts = accounts;
        this.announcements = announcements;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** From now on the sponsor counts, also after an objection; does nothing for one who counts already. */
    public void acknowledge(WorkspaceId workspace, GrantId grant, Signatory by) {
        judge(workspace, grant, by, RoleChange.Kind.ACKNOWLEDGED, _ -> new Standing.Settled());
    }

    /** The sponsor does not count until {@link #acknowledge}; does nothing for one who counts already. */
    public void object(WorkspaceId workspace, GrantId grant, Signatory by) {
        judge(
                workspace,
                grant,
                by,
                RoleChange.Kind.OBJECTED,
                announced -> new Standing.Objected(announced.at(), now(), by.named()));
    }

    private void judge(
            WorkspaceId workspace,
            GrantId grant,
            Signatory by,
            RoleChange.Kind kind,
            Function<Standing.Announced, Standing> judged) {
        transactions.change(() -> {
            accounts.hold(workspace);
            member(workspace, grant)
                    .filter(member -> !member.countsAt(now()))
                    .flatMap(member -> after(member, judged))
                    .ifPresent(member -> {
                        accounts.changeStanding(member);
                        announcements.announce(new RoleChange(kind, member, List.of(), by));
                    });
        });
    }

    /** Empty when nothing changes. */
    private static Optional<Member> after(Member member, Function<Standing.Announced, Standing> judged) {
        var next = switch (member.standing()) {
            case Standing.Settled settled -> settled;
            case Standing.Announced announced -> judged.apply(announced);
            case Standing.Objected objected ->
                judged.apply(new Standing.Announced(objected.announced())) instanceof Standing.Settled settled
                        ? settled
                        : objected;
        };
        return next.equals(member.standing()) ? Optional.empty() : Optional.of(member.standing(next));
    }

    private Optional<Member> member(WorkspaceId workspace, GrantId grant) {
        return accounts.members(workspace).stream()
                .filter(member -> member.grant().equals(grant))
                .findFirst();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }
}
