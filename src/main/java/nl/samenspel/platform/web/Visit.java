package nl.samenspel.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Spoken;
import nl.samenspel.platform.Words;
import org.springframework.web.util.WebUtils;

/**
 * One request, as far as every page is concerned.
 *
 * @param path the address asked for, with its query, for coming back to it
 * @param theme {@code light}, {@code dark}, or empty to follow the device
 * @param name of who has signed in, or empty
 * @param places to which the frame of the page leads
 */
public record Visit(Language language, String path, String theme, String name, SitePlaces places) {

    static final String LANGUAGE_COOKIE = "language";
    static final String THEME_COOKIE = "theme";

    public static Visit of(HttpServletRequest request) {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        var name = Optional.ofNullable(request.getUserPrincipal())
                .map(Principal::getName)
                .orElse("");
        return new Visit(
                language(request),
                request.getRequestURI() + query,
                theme(request),
                name,
                SitePlaces.of(request.getServletContext()));
    }

    /** The same visit, seen as asking for another address. */
    Visit at(String address) {
        return new Visit(language, address, theme, name, places);
    }

    /** The same visit, reading another language. */
    public Visit in(Language other) {
        return new Visit(other, path, theme, name, places);
    }

    public Words words() {
        return Words.in(language);
    }

    /** Short for {@code words().say(…)}, which pages do most. */
    public String say(String key, Object... arguments) {
        return words().say(key, arguments);
    }

    /** The same for the choices of a closed list. */
    public <E extends Enum<E>> String say(Spoken<E> group, E choice, Object... arguments) {
        return words().say(group, choice, arguments);
    }

    /** Short for {@code words().date(…)}. */
    public String date(LocalDate day) {
        return words().date(day);
    }

    /** Short for {@code words().endOf(…)}. */
    public String endOf(LocalDate day, ZoneId zone) {
        return words().endOf(day, zone);
    }

    static Language language(HttpServletRequest request) {
        return cookie(request, LANGUAGE_COOKIE).flatMap(Language::ofTag).orElseGet(() -> preferred(request));
    }

    private static Language preferred(HttpServletRequest request) {
        var locales = request.getHeader("Accept-Language") == null
                ? Collections.<Locale>emptyList()
                : Collections.list(request.getLocales());
        return locales.stream()
                .flatMap(locale -> Language.ofTag(locale.toLanguageTag()).stream())
                .findFirst()
                .orElse(Language.EN);
    }

    private static String theme(HttpServletRequest request) {
        return cookie(request, THEME_COOKIE)
                .filter(theme -> Arrays.asList("light", "dark").contains(theme))
                .orElse("");
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        return Optional.ofNullable(WebUtils.getCookie(request, CookieName.of(request, name)))
                .map(found -> found.getValue());
    }
}
