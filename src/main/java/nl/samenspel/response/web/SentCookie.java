package nl.samenspel.response.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * The cookie of a browser that sent in answers a moment ago, by which it is thanked even when the wave has closed meanwhile and
 * its link is forgotten.
 */
final class SentCookie {

    private static final String NAME = "sent";
    private static final Duration LASTS = Duration.ofMinutes(10);

    private SentCookie() {}

    static boolean isThere(HttpServletRequest request) {
        return WebUtils.getCookie(request, NAME) != null;
    }

    static void set(HttpServletRequest request, HttpServletResponse response, String address) {
        var cookie = ResponseCookie.from(NAME, "in")
                .path(address)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(LASTS)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
