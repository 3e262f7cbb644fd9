package nl.samenspel.account;

import java.util.Optional;

/**
 * The browser that somebody signs in with.
 *
 * @param address where it asks from; empty when others that it cannot be told from ask from there too
 * @param before what it kept of earlier sign-ins, see {@link KnownBrowsers}; empty when there were none
 */
public record Client(Optional<String> address, String before) {

    /** A browser of which nothing is known. */
    public static Client unknown() {
        return new Client(Optional.empty(), "");
    }
}
