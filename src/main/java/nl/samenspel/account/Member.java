package nl.samenspel.account;

import nl.samenspel.platform.WorkspaceId;

/** An account with one of its roles in a workspace. */
public record Member(WorkspaceId workspace, GrantId grant, Account account, Role role) {}
