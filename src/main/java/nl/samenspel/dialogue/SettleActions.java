package nl.samenspel.dialogue;

import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;

/** Keeps what has become of an action that a meeting agreed, where that is said between meetings. */
@UseCase
public class SettleActions {

    private final Actions actions;
    private final Transactions transactions;

    SettleActions(Actions actions, Transactions transactions) {
        this.actions = actions;
        this.transactions = transactions;
    }

    /** Changes nothing where no meeting agreed it. */
    public void handle(WorkspaceId workspace, ActionId id, Action.State state) {
        transactions.change(() -> actions.settle(workspace, id, state));
    }
}
