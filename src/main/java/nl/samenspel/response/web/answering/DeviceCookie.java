package nl.samenspel.response.web.answering;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.invitation.DeviceKey;
import nl.samenspel.platform.web.SecretCookie;

/** The cookie by which a device is recognised, one for each personal link. */
public final class DeviceCookie {

    private static final String NAME = "answering";

    private DeviceCookie() {}

    /** The browser sends the cookie of the address's own link only, so that several links can live on one device. */
    public static Optional<DeviceKey> read(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .flatMap(cookie -> DeviceKey.parse(cookie.getValue()).stream())
                .findFirst();
    }

    /** Hands a key to a device that has none, with the page before it begins: then it shows whether the browser keeps it. */
    public static void offer(HttpServletRequest request, HttpServletResponse response, AnsweringAddresses at) {
        if (read(request).isEmpty()) {
            var key = DeviceKey.fresh().toString();
            SecretCookie.set(request, response, NAME, key, at.front(), SecretCookie.WHILE_OPEN);
        }
    }

    /** Hands a key to the device that the link belongs to from now on. */
    public static void keep(
            HttpServletRequest request,
            HttpServletResponse response,
            AnsweringAddresses at,
            DeviceKey key,
            Duration lasts) {
        SecretCookie.set(request, response, NAME, key.toString(), at.front(), lasts);
    }

    /** Takes the key from a device that others use too. */
    public static void forget(HttpServletRequest request, HttpServletResponse response, AnsweringAddresses at) {
        SecretCookie.forget(request, response, NAME, at.front());
    }
}
