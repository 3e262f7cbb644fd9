package nl.samenspel.account;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.samenspel.platform.AccountId;
import nl.samenspel.platform.WorkspaceId;

/** Where accounts, their roles and their open sign-ins are kept. Links and sign-ins are known by fingerprint only. */
public interface Accounts {

    boolean anyWithPassword();

    void add(Account account);

    void setPassword(AccountId account, String name, String passwordHash);

    Optional<Account> withEmail(String email);

    Optional<Account> with(AccountId account);

    void addWorkspace(Workspace workspace, LocalDateTime now);

    List<Workspace> workspaces();

    void renameWorkspace(WorkspaceId workspace, String name);

    /** Deletes the workspace with everything in it, and the accounts that had no other. */
    void removeWorkspace(WorkspaceId workspace);

    void grant(Member member);

    void revoke(WorkspaceId workspace, GrantId grant);

    List<Member> members(WorkspaceId workspace);

    /** All roles of the account, those in the oldest workspace first. */
    List<Grant> grants(AccountId account);

    void addWelcome(String fingerprint, Optional<AccountId> account, LocalDateTime until);

    Optional<Welcome> welcome(String fingerprint, LocalDateTime now);

    void removeWelcome(String fingerprint);

    void removeWelcomesOf(AccountId account);

    void addOffer(String fingerprint, RoleOffer offer, LocalDateTime until);

    Optional<RoleOffer> offer(String fingerprint, LocalDateTime now);

    void removeOffer(String fingerprint);

    void addSignIn(String fingerprint, AccountId account, LocalDateTime until);

    Optional<AccountId> signedIn(String fingerprint, LocalDateTime now);

    void removeSignIn(String fingerprint);

    /** Forgets the sign-ins, links and offers whose time is over. */
    void removeExpired(LocalDateTime now);

    void removeSignInsOf(AccountId account);
}
