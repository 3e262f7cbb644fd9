package nl.samenspel;

import java.util.Comparator;
import java.util.stream.Stream;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A route of the product, as the product itself knows it: a new one is walked without being named in any test. */
record Route(boolean changes, String path) {

    static Stream<Route> all(Site site) {
        return site.use(RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
                .flatMap(Route::routes)
                .distinct()
                .sorted(Comparator.comparing(Route::path));
    }

    private static Stream<Route> routes(RequestMappingInfo mapping) {
        var changes = !mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET);
        return mapping.getPatternValues().stream().map(path -> new Route(changes, path));
    }

    boolean isOpen() {
        return OpenPathsTest.isPromised(path);
    }

    boolean isOfAWorkspace() {
        return path.startsWith("/workspaces/{");
    }

    /** Leads to a meeting, which there is only about results that are released. */
    boolean isOfAMeeting() {
        return path.contains("/meetings/{meeting}");
    }

    /** Leads to a tender, of which respondents to an assessment know nothing. */
    boolean isOfATender() {
        return path.contains("/tenders/{tender}");
    }

    boolean endsTheSignIn() {
        return path.equals("/sign-out");
    }

    String in(WorkspaceId workspace, CollaborationId collaboration, String others) {
        return path.replaceFirst("^/workspaces/\\{\\w+}", "/workspaces/" + workspace)
                .replaceFirst("/collaborations/\\{\\w+}", "/collaborations/" + collaboration)
                .replaceAll("\\{\\w+}", others);
    }

    int statusFor(Browser browser, String address) {
        return (changes ? browser.post(address) : browser.get(address)).status();
    }
}
