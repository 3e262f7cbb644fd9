package nl.samenspel.response.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The cookie that leads somebody who joined before back to the personal link, instead of joining twice. */
final class JoinedCookie {

    private static final String NAME = "joined";
    private static final Duration LASTS = Duration.ofDays(180);

    private JoinedCookie() {}

    static Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(cookie -> cookie.getValue());
    }

    static void set(HttpServletRequest request, HttpServletResponse response, String shared, String link) {
        var cookie = ResponseCookie.from(NAME, link)
                .path("/j/" + shared)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(LASTS)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
