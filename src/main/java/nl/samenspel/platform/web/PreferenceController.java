package nl.samenspel.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import nl.samenspel.platform.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Keeps a visitor's language and theme on his device. */
@Controller
class PreferenceController {

    private static final Duration KEPT = Duration.ofDays(365);

    @GetMapping("/language")
    View language(
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        Language.ofTag(to).ifPresent(language -> keep(request, response, Visit.LANGUAGE_COOKIE, language.tag()));
        return Page.seeOther(OwnAddress.of(back));
    }

    @GetMapping("/theme")
    View theme(
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        switch (to) {
            case "light", "dark" -> keep(request, response, Visit.THEME_COOKIE, to);
            default -> keep(request, response, Visit.THEME_COOKIE, "");
        }
        return Page.seeOther(OwnAddress.of(back));
    }

    private static void keep(HttpServletRequest request, HttpServletResponse response, String name, String value) {
        var cookie = ResponseCookie.from(CookieName.of(request, name), value)
                .path("/")
                .sameSite("Lax")
                .httpOnly(true)
                .secure(request.isSecure())
                .maxAge(KEPT)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
