package nl.samenspel.dialogue;

import java.util.List;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;

/** Finds what was agreed at earlier meetings and is not done: a meeting begins with it. */
@UseCase
public class OpenActions {

    private final Actions actions;
    private final Transactions transactions;

    OpenActions(Actions actions, Transactions transactions) {
        this.actions = actions;
        this.transactions = transactions;
    }

    /** What is due first comes first. */
    public List<Actions.OfMeeting> handle(WorkspaceId workspace, CollaborationId collaboration) {
        return transactions.read(() -> actions.open(workspace, collaboration));
    }
}
