package nl.samenspel.account.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.samenspel.account.GrantId;
import nl.samenspel.platform.AccountId;
import nl.samenspel.platform.WorkspaceId;
import org.springframework.modulith.NamedInterface;

/** Where one signs in and has an account, and where the pages of a workspace are. */
@NamedInterface("addresses")
public final class AccountAddresses {

    public static final String SIGN_IN = "/sign-in";
    public static final String SIGN_OUT = "/sign-out";
    public static final String ACCOUNT = "/account";
    public static final String DEMONSTRATION = "/demonstration";
    public static final String ENTER_DEMONSTRATION = DEMONSTRATION + "/enter";

    static final String ACCOUNT_CHANGED = ACCOUNT + "?changed";

    private AccountAddresses() {}

    /** Signing in, and then on to another address of this site. */
    static String signInFor(String next) {
        return SIGN_IN + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    /** Signing in, and then taking a role by a link. */
    static String signInForWelcome(String token) {
        return SIGN_IN + "?next=" + welcome(token);
    }

    /** Where somebody chooses a password or takes a role. */
    public static String welcome(String token) {
        return "/welcome/" + token;
    }

    public static String workspace(WorkspaceId workspace) {
        return "/workspaces/" + workspace;
    }

    public static String settings(WorkspaceId workspace) {
        return workspace(workspace) + "/settings";
    }

    /** Where a workspace beside this one is started. */
    public static String another(WorkspaceId workspace) {
        return workspace(workspace) + "/another";
    }

    public static String members(WorkspaceId workspace) {
        return workspace(workspace) + "/members";
    }

    /** After a role was taken back. */
    public static String revoked(WorkspaceId workspace) {
        return members(workspace) + "?revoked";
    }

    /** After an offer was withdrawn. */
    public static String withdrawn(WorkspaceId workspace) {
        return members(workspace) + "?withdrawn";
    }

    public static String renewLink(WorkspaceId workspace, GrantId grant) {
        return member(workspace, grant) + "/link";
    }

    public static String revoke(WorkspaceId workspace, GrantId grant) {
        return member(workspace, grant) + "/revoke";
    }

    public static String withdrawOffer(WorkspaceId workspace, AccountId account) {
        return members(workspace) + "/offers/" + account + "/withdraw";
    }

    private static String member(WorkspaceId workspace, GrantId grant) {
        return members(workspace) + "/" + grant;
    }
}
