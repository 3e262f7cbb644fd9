package nl.samenspel.platform.web.live;

import java.util.Set;

/** Where it is read what is so now; asked once for all who follow. */
@FunctionalInterface
public interface Reading {

    /** @param present the persons who have the page before them, or had until a moment ago */
    Now now(Set<String> present);
}
