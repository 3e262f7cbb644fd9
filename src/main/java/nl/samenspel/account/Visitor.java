package nl.samenspel.account;

import java.util.List;
import nl.samenspel.platform.AccountId;
import nl.samenspel.platform.WorkspaceId;

/** Somebody who has signed in, with all his roles. */
public record Visitor(AccountId account, String name, String email, List<Grant> grants) {

    public Visitor {
        grants = List.copyOf(grants);
    }

    /** Whether a page may offer the act; whoever carries it out asks {@link Access#require} again. */
    public boolean may(Act act, Subject subject) {
        return Access.permits(this, act, subject);
    }

    public Signatory signatory() {
        return new Signatory(name, email);
    }

    public boolean belongsTo(WorkspaceId workspace) {
        return grants.stream().anyMatch(grant -> grant.workspace().equals(workspace));
    }

    /** Whether the visitor runs measurements there. */
    boolean leads(WorkspaceId workspace) {
        return grants.stream()
                .anyMatch(grant ->
                        grant.workspace().equals(workspace) && grant.role().leads());
    }

    /** The workspaces that the visitor has a role in, each once, the oldest first. */
    public List<WorkspaceId> workspaces() {
        return grants.stream().map(Grant::workspace).distinct().toList();
    }
}
