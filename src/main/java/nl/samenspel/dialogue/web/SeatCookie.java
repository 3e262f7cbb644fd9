package nl.samenspel.dialogue.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.web.SecretCookie;
import org.springframework.web.util.WebUtils;

/** By which a device is known in a meeting; the code of the meeting is in its path. */
final class SeatCookie {

    private static final String NAME = "seat";
    private static final Duration A_DAY = Duration.ofDays(1);

    private SeatCookie() {}

    static Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .map(cookie -> cookie.getValue())
                .filter(Secrets::isToken);
    }

    static void keep(HttpServletRequest request, HttpServletResponse response, String code, String device) {
        SecretCookie.set(request, response, NAME, device, RoomAddresses.of(code).page(), A_DAY);
    }

    static void forget(HttpServletRequest request, HttpServletResponse response, String code) {
        SecretCookie.forget(request, response, NAME, RoomAddresses.of(code).page());
    }
}
