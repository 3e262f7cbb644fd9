package nl.samenspel.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where a request comes from, for limits and for nothing else. A server that was told its public address stands behind a
 * proxy: the last address that a proxy on this machine or in a private network writes down is believed, because that is the
 * one which the proxy saw itself; those before it can be made up by anybody.
 */
@Component
public class ClientAddress {

    private static final String FORWARDED = "X-Forwarded-For";
    private static final int NETWORK_BYTES = 8;

    private final boolean behindProxy;

    ClientAddress(@Value("${samenspel.address:}") String address) {
        this.behindProxy = !address.isBlank();
    }

    /** Empty when it comes by a proxy that does not say from where: then it could be anybody. */
    public Optional<String> of(HttpServletRequest request) {
        var peer = parse(request.getRemoteAddr());
        if (peer.isEmpty() || !behindProxy || !isNear(peer.get())) {
            return peer.map(ClientAddress::network);
        }
        return lastForwarded(request).flatMap(ClientAddress::parse).map(ClientAddress::network);
    }

    private static Optional<String> lastForwarded(HttpServletRequest request) {
        return Collections.list(request.getHeaders(FORWARDED)).stream()
                .reduce((_, last) -> last)
                .map(list -> list.substring(list.lastIndexOf(',') + 1).strip());
    }

    /** Only literal addresses: no name is ever looked up. */
    private static Optional<InetAddress> parse(String text) {
        try {
            return Optional.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static boolean isNear(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isSiteLocalAddress()
                || address.isLinkLocalAddress()
                || (address instanceof Inet6Address && (address.getAddress()[0] & 0xfe) == 0xfc);
    }

    /** Whoever has one address of the sixth version has a whole network of them. */
    private static String network(InetAddress address) {
        var bytes = address.getAddress();
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(bytes, 0, NETWORK_BYTES)
                : address.getHostAddress();
    }
}
