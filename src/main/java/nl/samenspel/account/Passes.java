package nl.samenspel.account;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.samenspel.platform.AccountId;
import nl.samenspel.platform.WorkspaceId;

/** Where whatever opens for a while is kept: one-time links, offered roles and sign-ins, known by fingerprint only. */
public interface Passes {

    /** @param by the name of who hands it out, or empty */
    void addWelcome(String fingerprint, Optional<AccountId> account, String by, LocalDateTime until);

    Optional<Welcome> welcome(String fingerprint, LocalDateTime now);

    void removeWelcome(String fingerprint);

    void removeWelcomesOf(AccountId account);

    void addOffer(String fingerprint, RoleOffer offer, LocalDateTime until);

    Optional<RoleOffer> offer(String fingerprint, LocalDateTime now);

    /** The offers in the workspace that can still be taken. */
    List<RoleOffer> offers(WorkspaceId workspace, LocalDateTime now);

    /** Forgets every offer of the role to the account, whichever link it has; false when there was none. */
    boolean removeOffers(WorkspaceId workspace, AccountId account, Role role);

    void addSignIn(String fingerprint, AccountId account, LocalDateTime until);

    Optional<AccountId> signedIn(String fingerprint, LocalDateTime now);

    void removeSignIn(String fingerprint);

    void addKnownBrowser(String fingerprint, AccountId account, LocalDateTime until);

    /** Those of the fingerprints under which a browser is known to have signed in to the account of the e-mail address. */
    List<String> browsersKnownTo(String email, List<String> fingerprints, LocalDateTime now);

    void forgetBrowsers(List<String> fingerprints);

    void forgetBrowsersOf(AccountId account);

    /** Forgets the sign-ins, links, offers and browsers whose time is over. */
    void removeExpired(LocalDateTime now);

    void removeSignInsOf(AccountId account);
}
