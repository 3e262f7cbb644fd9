package nl.samenspel.account;

import nl.samenspel.platform.WorkspaceId;

/**
 * A place of its own for collaborations and their people; nothing in it is seen from another.
 *
 * @param demonstration whether it was made by the product to be looked at and thrown away
 */
public record Workspace(WorkspaceId id, String name, boolean demonstration) {}
