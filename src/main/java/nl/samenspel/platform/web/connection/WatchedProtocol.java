package nl.samenspel.platform.web.connection;

import java.util.Map;
import java.util.function.Predicate;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;

/** HTTP as Tomcat speaks it, on connections that are looked after; named to Tomcat, which makes it. */
public final class WatchedProtocol extends Http11NioProtocol {

    /** What the heap that the product is delivered with has room for, whatever those at the other end do. */
    private static final int MOST_CONNECTIONS = 1_000;

    private final ConnectionWatch watch;
    private Map<String, String> headers = Map.of();
    private Predicate<String> isSecretLink = _ -> false;

    public WatchedProtocol() {
        this(new ConnectionWatch(MOST_CONNECTIONS, Patience.USUAL));
    }

    private WatchedProtocol(ConnectionWatch watch) {
        super(new WatchedEndpoint(watch));
        this.watch = watch;
    }

    /** @param everywhere name → value, on every answer that does not say otherwise, whoever makes it */
    void setHeaders(Map<String, String> everywhere) {
        headers = Map.copyOf(everywhere);
    }

    /** @param maybe whether an address may be a secret link, with something around it */
    void setSecretLinks(Predicate<String> maybe) {
        isSecretLink = maybe;
    }

    @Override
    protected Processor createProcessor() {
        return new WatchedProcessor(this, getAdapter(), watch, headers, isSecretLink);
    }
}
