package nl.samenspel.response.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.samenspel.assessment.WaveTerms;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** What the cookies of those who answer have in common. */
final class LinkCookie {

    /** Until a browser is closed. */
    static final Duration WHILE_OPEN = Duration.ofSeconds(-1);

    private LinkCookie() {}

    /** Longer than answers are accepted, as the last day can be moved; when they no longer are, the cookie opens nothing. */
    static Duration until(WaveTerms terms, Clock clock) {
        var end = terms.closesOn().plusMonths(3).atStartOfDay(terms.zone()).toInstant();
        return Duration.between(Instant.now(clock), end);
    }

    static void forget(HttpServletRequest request, HttpServletResponse response, String name, String path) {
        set(request, response, name, "", path, Duration.ZERO);
    }

    static void set(
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            String value,
            String path,
            Duration lasts) {
        var cookie = ResponseCookie.from(name, value)
                .path(path)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(lasts)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
