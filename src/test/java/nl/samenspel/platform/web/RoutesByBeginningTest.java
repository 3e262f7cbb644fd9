package nl.samenspel.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.samenspel.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** It leads where the library's own search through all routes leads. */
class RoutesByBeginningTest {

    private static final RequestMappingHandlerMapping OURS = Site.running().use(RequestMappingHandlerMapping.class);
    private static final RequestMappingHandlerMapping ALL = searchingAll();

    private static RequestMappingHandlerMapping searchingAll() {
        var mapping = new RequestMappingHandlerMapping();
        mapping.setApplicationContext(Objects.requireNonNull(OURS.getApplicationContext()));
        mapping.afterPropertiesSet();
        return mapping;
    }

    static Stream<String> addresses() {
        var known = OURS.getHandlerMethods().keySet().stream()
                .flatMap(route -> route.getPatternValues().stream())
                .map(pattern -> pattern.replaceAll("\\{[^}]*}", "some-1"));
        var odd = Stream.of(
                "/nowhere", "//a/some", "/a/some/", "/A/some", "/%61/some", "/a%2Fsome", "/a/some;b=c/review");
        return Stream.concat(known, odd).distinct();
    }

    @Test
    void itIsInUse() {
        assertThat(OURS).isInstanceOf(RoutesByBeginning.class);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void everyAddressLeadsWhereItDid(String address) {
        for (String method : List.of("GET", "HEAD", "POST", "PUT", "OPTIONS")) {
            assertThat(found(OURS, method, address)).as(method).isEqualTo(found(ALL, method, address));
        }
    }

    private static List<Object> found(RequestMappingHandlerMapping routes, String method, String address) {
        var request = new MockHttpServletRequest(method, address);
        ServletRequestPathUtils.parseAndCache(request);
        try {
            var handler = routes.getHandler(request);
            var variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
            var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            return List.of(
                    handler == null ? "nothing" : name(handler),
                    variables == null ? Map.of() : variables,
                    pattern == null ? "" : pattern);
        } catch (Exception refused) {
            return List.of(refused.getClass(), String.valueOf(refused.getMessage()));
        }
    }

    private static String name(HandlerExecutionChain chain) {
        return chain.getHandler().toString();
    }
}
