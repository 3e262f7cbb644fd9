package nl.samenspel.account;

import java.time.LocalDateTime;
import nl.samenspel.platform.AccountId;
import nl.samenspel.platform.WorkspaceId;

/** An account with one of its roles in a workspace. */
public record Member(WorkspaceId workspace, GrantId grant, Account account, Role role, Standing standing) {

    /** With a role that counts at once. */
    Member(WorkspaceId workspace, GrantId grant, Account account, Role role) {
        this(workspace, grant, account, role, new Standing.Settled());
    }

    public boolean countsAt(LocalDateTime now) {
        return standing.countsAt(now);
    }

    public Signatory signatory() {
        return new Signatory(account.name(), account.email());
    }

    boolean isOf(AccountId other) {
        return account.id().equals(other);
    }

    Member standing(Standing other) {
        return new Member(workspace, grant, account, role, other);
    }
}
