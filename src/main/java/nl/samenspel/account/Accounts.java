package nl.samenspel.account;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.samenspel.platform.AccountId;
import nl.samenspel.platform.WorkspaceId;

/** Where accounts, workspaces and roles are kept. */
public interface Accounts {

    boolean anyWithPassword();

    void add(Account account);

    void setPassword(AccountId account, String name, String passwordHash);

    Optional<Account> withEmail(String email);

    Optional<Account> with(AccountId account);

    void addWorkspace(Workspace workspace, LocalDateTime now);

    List<Workspace> workspaces();

    Optional<Workspace> workspace(WorkspaceId workspace);

    /** Those in which the account has a role, the oldest first. */
    List<Workspace> workspacesOf(AccountId account);

    Optional<Workspace> demonstration();

    void renameWorkspace(WorkspaceId workspace, String name);

    void moveWorkspace(WorkspaceId workspace, ZoneId zone);

    /** Deletes the workspace with everything in it, and the accounts that had no other. */
    void removeWorkspace(WorkspaceId workspace);

    /** Lets nobody else change the roles of the workspace until the transaction has ended. */
    void hold(WorkspaceId workspace);

    void grant(Member member);

    void changeStanding(Member member);

    void revoke(WorkspaceId workspace, GrantId grant);

    List<Member> members(WorkspaceId workspace);

    /** All roles of the account, those in the oldest workspace first. */
    List<Grant> grants(AccountId account, LocalDateTime now);

    /** Notes that somebody who can sign in speaks for the party. */
    void speaksFor(WorkspaceId workspace, Role.Sponsor sponsor);

    /** Whether somebody who could sign in has ever spoken for the party. */
    boolean isSpokenFor(WorkspaceId workspace, Role.Sponsor sponsor);
}
