package nl.samenspel.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
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
@ConditionalOnProperty("samenspel.address")
class PublicAddress extends OncePerRequestFilter {

    private final URI address;

    PublicAddress(@Value("${samenspel.address}") URI address) {
        this.address = address;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Addressed(request, address), response);
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
