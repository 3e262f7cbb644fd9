package nl.samenspel.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A whole address that can be handed to somebody, on the site as the visitor knows it. */
public final class SiteAddress {

    private SiteAddress() {}

    /** @param path within this site, with its first slash */
    public static String of(HttpServletRequest request, String path) {
        return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString() + path;
    }
}
