package nl.samenspel.collaboration;

import java.util.List;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;

/** Hides a collaboration from everybody as long as it is incomplete: while it is brought in, and while it is removed. */
@UseCase
public class HideCollaboration {

    private final Collaborations collaborations;
    private final Transactions transactions;

    public HideCollaboration(Collaborations collaborations, Transactions transactions) {
        this.collaborations = collaborations;
        this.transactions = transactions;
    }

    public void handle(WorkspaceId workspace, CollaborationId id) {
        transactions.change(() -> collaborations.hide(workspace, id, true));
    }

    public void show(WorkspaceId workspace, CollaborationId id) {
        transactions.change(() -> collaborations.hide(workspace, id, false));
    }

    /** Those that are hidden, of all workspaces. */
    public List<Collaboration> hidden() {
        return transactions.read(collaborations::hidden);
    }

    /** Removes one of which hardly anything is left. */
    public void remove(Collaboration hidden) {
        transactions.change(() -> collaborations.remove(hidden.workspace(), hidden.id()));
    }
}
