package nl.samenspel.collaboration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;

/** Finds collaborations of a workspace. */
@UseCase
public class FindCollaboration {

    private final Collaborations collaborations;
    private final Transactions transactions;

    public FindCollaboration(Collaborations collaborations, Transactions transactions) {
        this.collaborations = collaborations;
        this.transactions = transactions;
    }

    public Optional<Collaboration> handle(WorkspaceId workspace, CollaborationId id) {
        return transactions.read(() -> collaborations.find(workspace, id));
    }

    /** What the parties of one that exists are called, for pages that need no more of it. */
    public PerParty<String> names(WorkspaceId workspace, CollaborationId id) {
        return transactions.read(() -> collaborations.names(workspace, id));
    }

    /** All of the workspace, the newest first. */
    public List<Collaboration> all(WorkspaceId workspace) {
        return all(Set.of(workspace));
    }

    /** All of several workspaces. */
    public List<Collaboration> all(Set<WorkspaceId> workspaces) {
        return transactions.read(() -> collaborations.in(workspaces));
    }
}
