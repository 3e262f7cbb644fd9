package nl.samenspel.response.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.invitation.DeviceKey;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The cookie by which a device is recognised, one for each personal link. */
final class DeviceCookie {

    private static final String NAME = "answering";
    private static final Duration LASTS = Duration.ofDays(180);

    private DeviceCookie() {}

    /** The browser sends the cookie of the address's own link only, so that several links can live on one device. */
    static Optional<DeviceKey> read(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .flatMap(cookie -> DeviceKey.parse(cookie.getValue()).stream())
                .findFirst();
    }

    static void set(HttpServletRequest request, HttpServletResponse response, String link, DeviceKey key) {
        var cookie = ResponseCookie.from(NAME, key.toString())
                .path("/a/" + link)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(LASTS)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
