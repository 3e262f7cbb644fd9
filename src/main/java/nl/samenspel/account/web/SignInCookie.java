package nl.samenspel.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import nl.samenspel.account.SignIn;
import nl.samenspel.platform.web.CookieName;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The cookies by which a browser stays signed in, and is known when it has signed out. */
enum SignInCookie {
    SIGN_IN("sign-in", SignIn.LASTS),
    KNOWN("known", SignIn.KNOWN);

    private final String plainName;
    private final Duration lasts;

    SignInCookie(String plainName, Duration lasts) {
        this.plainName = plainName;
        this.lasts = lasts;
    }

    Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, CookieName.of(request, plainName)))
                .map(cookie -> cookie.getValue());
    }

    void set(HttpServletRequest request, HttpServletResponse response, String value) {
        write(request, response, value, lasts);
    }

    void clear(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, "", Duration.ZERO);
    }

    private void write(HttpServletRequest request, HttpServletResponse response, String value, Duration keep) {
        var cookie = ResponseCookie.from(CookieName.of(request, plainName), value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(keep)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
