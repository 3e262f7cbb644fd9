package nl.samenspel.platform.web;

import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Optional;

/**
 * Where the frame of every page leads, whatever the page is about.
 *
 * @param signOut where a form is sent to that ends the sign-in
 */
public record SitePlaces(List<FramePlaces.Landmark> landmarks, String signOut) {

    private static final String ATTRIBUTE = SitePlaces.class.getName();

    /** Of a site that leads nowhere. */
    public static final SitePlaces NONE = new SitePlaces(List.of(), "");

    /** Makes them known to all requests. */
    static void tell(ServletContext site, List<FramePlaces> ofModules) {
        var landmarks = ofModules.stream()
                .flatMap(module -> module.landmarks().stream())
                .toList();
        var signOut = ofModules.stream()
                .flatMap(module -> module.signOut().stream())
                .findFirst()
                .orElse("");
        site.setAttribute(ATTRIBUTE, new SitePlaces(landmarks, signOut));
    }

    static SitePlaces of(ServletContext site) {
        return Optional.ofNullable((SitePlaces) site.getAttribute(ATTRIBUTE)).orElse(NONE);
    }
}
