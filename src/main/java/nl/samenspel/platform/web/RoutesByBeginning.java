package nl.samenspel.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Tries only the routes whose first segment is that of the address. There are a hundred; trying them all costs as much as
 * saving an answer. Whatever is not clear from that is left to the library, which tries them all.
 */
final class RoutesByBeginning extends RequestMappingHandlerMapping {

    /** First segment → its routes. */
    private Map<String, Map<RequestMappingInfo, HandlerMethod>> routes = Map.of();

    @Override
    public void afterPropertiesSet() {
        super.afterPropertiesSet();
        var found = new HashMap<String, Map<RequestMappingInfo, HandlerMethod>>();
        getHandlerMethods()
                .forEach((route, handler) -> beginnings(route)
                        .forEach(beginning -> found.computeIfAbsent(beginning, _ -> new HashMap<>())
                                .put(route, handler)));
        routes = found;
    }

    private static List<String> beginnings(RequestMappingInfo route) {
        return route.getPatternValues().stream()
                .map(pattern -> pattern.isEmpty() ? "" : pattern.split("/", 3)[1])
                .map(RoutesByBeginning::literal)
                .toList();
    }

    private static String literal(String beginning) {
        if (beginning.matches(".*[{*?].*")) {
            throw new IllegalStateException("A route begins with " + beginning + ", which could be anything");
        }
        return beginning;
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String address, HttpServletRequest request) throws Exception {
        RequestMappingInfo fitting = null;
        HandlerMethod handler = null;
        for (var route : routes.getOrDefault(beginning(request), Map.of()).entrySet()) {
            var match = route.getKey().getMatchingCondition(request);
            if (match != null && fitting != null) {
                return super.lookupHandlerMethod(address, request);
            }
            if (match != null) {
                fitting = match;
                handler = route.getValue();
            }
        }
        if (fitting == null || handler == null) {
            return super.lookupHandlerMethod(address, request);
        }
        request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, handler);
        handleMatch(fitting, address, request);
        return handler;
    }

    private static String beginning(HttpServletRequest request) {
        var path = ServletRequestPathUtils.getParsedRequestPath(request)
                .pathWithinApplication()
                .elements();
        return path.size() > 1 && path.get(1) instanceof PathSegment first ? first.valueToMatch() : "";
    }
}
