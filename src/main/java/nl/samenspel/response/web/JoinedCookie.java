package nl.samenspel.response.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.web.SecretCookie;
import nl.samenspel.response.web.answering.AnsweringAddresses;
import org.springframework.web.util.WebUtils;

/** The cookie that leads somebody who joined before back to the personal link, instead of joining twice. */
final class JoinedCookie {

    private static final String NAME = "joined";

    private JoinedCookie() {}

    /** The personal link. */
    static Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .map(cookie -> cookie.getValue())
                .filter(Secrets::isToken);
    }

    static void keep(
            HttpServletRequest request,
            HttpServletResponse response,
            String shared,
            String link,
            WaveTerms terms,
            Clock clock) {
        SecretCookie.set(
                request, response, NAME, link, AnsweringAddresses.join(shared), LinkCookie.until(terms, clock));
    }

    static void forget(HttpServletRequest request, HttpServletResponse response, String shared) {
        SecretCookie.forget(request, response, NAME, AnsweringAddresses.join(shared));
    }
}
