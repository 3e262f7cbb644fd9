package nl.samenspel.account;

import nl.samenspel.platform.WorkspaceId;

/** A role in a workspace. */
public record Grant(WorkspaceId workspace, Role role) {}
