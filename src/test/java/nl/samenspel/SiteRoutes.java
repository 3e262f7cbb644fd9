package nl.samenspel;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The routes of the running site, with the modules that they belong to. */
final class SiteRoutes {

    private SiteRoutes() {}

    /** Some address that a module answers, with names in braces for what varies. */
    record Route(String module, String path) {

        /** Those that do not vary. */
        List<String> parts() {
            return Arrays.stream(path.split("/", -1))
                    .filter(part -> !part.isEmpty() && !part.startsWith("{"))
                    .toList();
        }
    }

    static Stream<Route> all() {
        return Site.running().use(RequestMappingHandlerMapping.class).getHandlerMethods().entrySet().stream()
                .flatMap(route -> route.getKey().getPatternValues().stream()
                        .map(path -> new Route(module(route.getValue().getBeanType()), path)));
    }

    static String module(Class<?> type) {
        return type.getPackageName().split("\\.", -1)[2];
    }
}
