package nl.samenspel.account;

import nl.samenspel.platform.WorkspaceId;

/**
 * A role in a workspace that somebody with an account may take.
 *
 * @param by the name of who offers it
 */
public record RoleOffer(WorkspaceId workspace, Account account, Role role, String by) {}
