package nl.samenspel.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.samenspel.platform.Secrets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads whoever comes with a secret link that was pasted with something around it to the link itself. Where there is no
 * secret, the request goes on as one that leads nowhere: what it was made of reaches neither a page nor the log.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
public class PastedLinks extends OncePerRequestFilter {

    private static final Pattern PAGE = Pattern.compile("(/[A-Za-z0-9-]+)+");
    private static final String NO_SECRET = "-";

    private final List<String> places;

    PastedLinks(List<OpenPaths> paths) {
        this.places = paths.stream().flatMap(of -> of.beforeSecrets().stream()).toList();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = path(request.getRequestURI());
        var place = place(path);
        if (place.isEmpty() || isClean(request.getRequestURI(), place.get())) {
            chain.doFilter(request, response);
            return;
        }
        var secret = PastedSecret.in(path.substring(place.get().length()));
        if (secret.isPresent() && isForReading(request)) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, place.get() + secret.get());
        } else {
            chain.doFilter(new Nowhere(request, place.get() + NO_SECRET), response);
        }
    }

    /** Whether the address is a secret link, or may be one with something around it. */
    public boolean mayBe(String address) {
        return place(path(address)).isPresent();
    }

    private static String path(String address) {
        return address.replaceFirst("^/+", "/");
    }

    private Optional<String> place(String path) {
        return places.stream().filter(path::startsWith).findFirst();
    }

    /** Behind the secret only plain names of pages may follow. */
    private static boolean isClean(String path, String place) {
        if (!path.startsWith(place)) {
            return false;
        }
        var rest = path.substring(place.length());
        int end = rest.indexOf('/');
        var secret = end < 0 ? rest : rest.substring(0, end);
        return (Secrets.isToken(secret) || Secrets.isCode(secret))
                && (end < 0 || PAGE.matcher(rest.substring(end)).matches());
    }

    private static boolean isForReading(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    }

    private static final class Nowhere extends HttpServletRequestWrapper {

        private final String address;

        Nowhere(HttpServletRequest request, String address) {
            super(request);
            this.address = address;
        }

        @Override
        public String getMethod() {
            return HttpMethod.GET.name();
        }

        @Override
        public String getRequestURI() {
            return address;
        }

        @Override
        public StringBuffer getRequestURL() {
            return new StringBuffer(address);
        }

        @Override
        public String getServletPath() {
            return address;
        }

        @Override
        public String getQueryString() {
            return "";
        }
    }
}
