package nl.samenspel.platform.web;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds the page above an address that only takes forms. A browser asks for such an address when somebody reloads the page
 * that a form was answered with, or chooses another language there.
 */
@Component
class PageAbove {

    private final RequestMappingHandlerMapping routes;

    PageAbove(@Lazy @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
        this.routes = routes;
    }

    /** The nearest one, by its path. */
    Optional<String> of(String path) {
        return Stream.iterate(above(path), one -> !one.isEmpty(), PageAbove::above)
                .filter(this::isPage)
                .findFirst();
    }

    private static String above(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private boolean isPage(String path) {
        var parsed = PathContainer.parsePath(path);
        return routes.getHandlerMethods().keySet().stream()
                .filter(route -> route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .map(RequestMappingInfo::getPathPatternsCondition)
                .anyMatch(condition -> condition != null
                        && condition.getPatterns().stream().anyMatch(pattern -> pattern.matches(parsed)));
    }
}
