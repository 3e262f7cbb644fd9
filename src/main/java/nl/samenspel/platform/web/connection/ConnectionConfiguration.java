package nl.samenspel.platform.web.connection;

import java.util.HashMap;
import java.util.Map;
import nl.samenspel.platform.web.PastedLinks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;

@Configuration(proxyBeanMethods = false)
class ConnectionConfiguration {

    private static final String CONTENT_POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";

    /** Only headers that browsers of today look at. */
    private static final Map<String, String> ON_EVERY_ANSWER = Map.of(
            "Content-Security-Policy",
            CONTENT_POLICY,
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            HttpHeaders.CACHE_CONTROL,
            "no-store");

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> watchedProtocol() {
        return factory -> factory.setProtocol(WatchedProtocol.class.getName());
    }

    /** Set before anything looks at a request, so that no answer is without, whoever turns the request away. */
    @Bean
    TomcatConnectorCustomizer everyAnswer(@Value("${samenspel.address:}") String address) {
        var headers = new HashMap<>(ON_EVERY_ANSWER);
        if (address.startsWith("https:")) {
            headers.put("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains");
        }
        return connector -> {
            if (connector.getProtocolHandler() instanceof WatchedProtocol watched) {
                watched.setHeaders(headers);
            }
        };
    }

    @Bean
    TomcatConnectorCustomizer secretLinks(PastedLinks pasted) {
        return connector -> {
            if (connector.getProtocolHandler() instanceof WatchedProtocol watched) {
                watched.setSecretLinks(pasted::mayBe);
            }
        };
    }
}
