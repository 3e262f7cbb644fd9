package nl.samenspel.demonstration;

import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.Workspace;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.collaboration.HideCollaboration;
import nl.samenspel.exchange.RemoveHidden;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/**
 * Deletes the demonstration with everything in it. Somebody may have brought much into it, so it goes a slice at a time, out of
 * sight first.
 */
@UseCase
public class RemoveDemonstration {

    private final ManageWorkspaces workspaces;
    private final FindCollaboration findCollaboration;
    private final HideCollaboration hideCollaboration;
    private final RemoveHidden removeHidden;
    private final Transactions transactions;

    public RemoveDemonstration(
            ManageWorkspaces workspaces,
            FindCollaboration findCollaboration,
            HideCollaboration hideCollaboration,
            RemoveHidden removeHidden,
            Transactions transactions) {
        this.workspaces = workspaces;
        this.findCollaboration = findCollaboration;
        this.hideCollaboration = hideCollaboration;
        this.removeHidden = removeHidden;
        this.transactions = transactions;
    }

    /** Does nothing when there is none. */
    public void handle() {
        workspaces.demonstration().ifPresent(this::remove);
    }

    private void remove(Workspace demonstration) {
        var all = transactions.write(() -> {
            var shown = findCollaboration.all(demonstration.id());
            shown.forEach(one -> hideCollaboration.handle(one.workspace(), one.id()));
            return shown;
        });
        all.forEach(removeHidden::handle);
        workspaces.removeDemonstration();
    }
}
