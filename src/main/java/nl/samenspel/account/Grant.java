package nl.samenspel.account;

import nl.samenspel.platform.WorkspaceId;

/**
 * A role in a workspace.
 *
 * @param counts false for a sponsor whom the other party may still object to
 */
public record Grant(WorkspaceId workspace, Role role, boolean counts) {

    /** One that counts. */
    public Grant(WorkspaceId workspace, Role role) {
        this(workspace, role, true);
    }
}
