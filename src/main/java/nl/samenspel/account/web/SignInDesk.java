package nl.samenspel.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.samenspel.account.Client;
import nl.samenspel.account.KnownBrowsers;
import nl.samenspel.account.SignOut;
import nl.samenspel.platform.web.ClientAddress;
import org.springframework.stereotype.Component;

/** Lets browsers in and out. */
@Component
class SignInDesk {

    /** Not the cookies and the storage: those of respondents on the same device must stay. */
    private static final String CLEARED = "\"cache\"";

    private final SignOut signOut;
    private final ClientAddress addresses;

    SignInDesk(SignOut signOut, ClientAddress addresses) {
        this.signOut = signOut;
        this.addresses = addresses;
    }

    Client client(HttpServletRequest request) {
        return new Client(addresses.of(request), before(request));
    }

    /** The token takes the place of the one that the browser had, which is of no use any more. */
    void letIn(HttpServletRequest request, HttpServletResponse response, String token) {
        SignInCookie.SIGN_IN.read(request).ifPresent(signOut::handle);
        SignInCookie.SIGN_IN.set(request, response, token);
        SignInCookie.KNOWN.set(request, response, KnownBrowsers.keeping(token, before(request)));
    }

    void letOut(HttpServletRequest request, HttpServletResponse response) {
        SignInCookie.SIGN_IN.read(request).ifPresent(signOut::handle);
        SignInCookie.SIGN_IN.clear(request, response);
        response.setHeader("Clear-Site-Data", CLEARED);
    }

    private static String before(HttpServletRequest request) {
        return SignInCookie.KNOWN.read(request).orElse("");
    }
}
