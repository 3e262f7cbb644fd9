package nl.samenspel.account;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import nl.samenspel.platform.AccountId;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;

/** Takes back a role that was offered, as long as nobody has taken it. */
@UseCase
public class WithdrawOffer {

    private final Passes passes;
    private final Transactions transactions;
    private final Clock clock;

    WithdrawOffer(Passes passes, Transactions transactions, Clock clock) {
        this.passes = passes;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The offers in the workspace that wait to be taken. */
    public List<RoleOffer> waiting(WorkspaceId workspace) {
        return transactions.read(() -> passes.offers(workspace, LocalDateTime.now(clock)));
    }

    /** The link no longer works; false when there is no such offer any more: it was taken, withdrawn or too old. */
    public boolean handle(WorkspaceId workspace, AccountId account, Role role) {
        return transactions.write(() -> passes.removeOffers(workspace, account, role));
    }
}
