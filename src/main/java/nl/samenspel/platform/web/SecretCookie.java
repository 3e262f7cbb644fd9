package nl.samenspel.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** What the cookies have in common by which people without an account are known on the pages below one address. */
public final class SecretCookie {

    /** Until a browser is closed. */
    public static final Duration WHILE_OPEN = Duration.ofSeconds(-1);

    private SecretCookie() {}

    public static void forget(HttpServletRequest request, HttpServletResponse response, String name, String path) {
        set(request, response, name, "", path, Duration.ZERO);
    }

    /** @param path below which it is sent along */
    public static void set(
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
