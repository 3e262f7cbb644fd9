package nl.samenspel.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Whether a request was made on the machine itself, by a browser that asked for it by its local name. */
final class Here {

    private static final Set<String> LOCAL_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "0:0:0:0:0:0:0:1");

    private static final Pattern ORIGIN_HERE =
            Pattern.compile("http://(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?");

    /** The version that nginx speaks unless it is told otherwise, and no browser. */
    private static final String OF_PROXIES = "HTTP/1.0";

    private Here() {}

    /** False behind a proxy, and for another site's name that was made to point here (DNS rebinding). */
    static boolean isWhere(HttpServletRequest request) {
        return isWhere(request, PeerOwner::isSomebodyElse);
    }

    /** @param ofSomebodyElse whether the program at the other end of a connection is, by the ports of both ends */
    static boolean isWhere(HttpServletRequest request, BiPredicate<Integer, Integer> ofSomebodyElse) {
        var passedOn = Collections.list(request.getHeaderNames()).stream()
                .anyMatch(name -> name.equalsIgnoreCase("Forwarded")
                        || name.regionMatches(true, 0, "X-Forwarded-", 0, 12)
                        || name.equalsIgnoreCase("X-Real-IP")
                        || name.equalsIgnoreCase("Via"));
        return !passedOn
                && !request.getProtocol().equals(OF_PROXIES)
                && LOCAL_NAMES.contains(request.getServerName())
                && isLoopback(request.getRemoteAddr())
                && !isForeign(request.getHeader(HttpHeaders.ORIGIN))
                && !ofSomebodyElse.test(request.getRemotePort(), request.getLocalPort());
    }

    /** A browser tells the address of the site as it knows it, and a proxy passes that on. */
    private static boolean isForeign(@Nullable String origin) {
        return origin != null && !ORIGIN_HERE.matcher(origin).matches();
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unreadable) {
            return false;
        }
    }
}
