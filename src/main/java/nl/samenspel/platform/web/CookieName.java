package nl.samenspel.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/** What a cookie of the whole site is called. */
public final class CookieName {

    private CookieName() {}

    /** Over an encrypted connection, so that browsers take it from this host over such a connection only. */
    public static String of(HttpServletRequest request, String plain) {
        return request.isSecure() ? "__Host-" + plain : plain;
    }
}
