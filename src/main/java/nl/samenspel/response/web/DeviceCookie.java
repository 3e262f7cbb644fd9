package nl.samenspel.response.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.invitation.DeviceKey;
import nl.samenspel.platform.web.SecretCookie;

/** The cookie by which a device is recognised, one for each personal link. */
final class DeviceCookie {

    private static final String NAME = "answering";

    private DeviceCookie() {}

    /** The browser sends the cookie of the address's own link only, so that several links can live on one device. */
    static Optional<DeviceKey> read(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .flatMap(cookie -> DeviceKey.parse(cookie.getValue()).stream())
                .findFirst();
    }

    /** Hands a key to a device that has none, with the page before it begins: then it shows whether the browser keeps it. */
    static void offer(HttpServletRequest request, HttpServletResponse response, Seat seat) {
        if (read(request).isEmpty()) {
            var key = DeviceKey.fresh().toString();
            SecretCookie.set(request, response, NAME, key, seat.at().front(), SecretCookie.WHILE_OPEN);
        }
    }

    static void keep(HttpServletRequest request, HttpServletResponse response, Seat seat, DeviceKey key, Clock clock) {
        var lasts = LinkCookie.until(seat.terms(), clock);
        SecretCookie.set(request, response, NAME, key.toString(), seat.at().front(), lasts);
    }

    static void forget(HttpServletRequest request, HttpServletResponse response, String link) {
        SecretCookie.forget(request, response, NAME, AnsweringAddresses.of(link).front());
    }
}
