package nl.samenspel.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets every request look as if it was made to the address that the operator gave, whatever a proxy made of it: links that
 * are handed over lead there, and cookies are for encrypted connections only when that address is.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PublicAddress extends OncePerRequestFilter {

    private final Optional<URI> address;

    /** @param address empty when the operator gave none: then requests are as they came */
    PublicAddress(@Value("${samenspel.address:}") String address) {
        this.address = Optional.of(address).filter(given -> !given.isBlank()).map(URI::create);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return address.isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Addressed(request, address.orElseThrow()), response);
    }

    private static final class Addressed extends HttpServletRequestWrapper {

        private final URI address;

        Addressed(HttpServletRequest request, URI address) {
            super(request);
            this.address = address;
        }

        @Override
        public String getScheme() {
            return address.getScheme();
        }

        @Override
        public boolean isSecure() {
            return address.getScheme().equals("https");
        }

        @Override
        public String getServerName() {
            return address.getHost();
        }

        @Override
        public int getServerPort() {
            if (address.getPort() >= 0) {
                return address.getPort();
            }
            return isSecure() ? 443 : 80;
        }
    }
}
