package nl.samenspel.platform.web.connection;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.samenspel.platform.web.connection.Connection.Waiting;
import org.apache.tomcat.util.net.NioEndpoint.NioSocketWrapper;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * Looks after all connections: hangs up on clients that are silent or slow for too long, and, when there are as many as
 * there may be, on those that have been waited for longest. So there is always room for who comes next, and no address needs
 * a limit: behind a proxy everybody has the same.
 */
final class ConnectionWatch {

    private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(500);

    /** A client whose first bytes are on their way yet is not to be sent away for the next one. */
    private static final long IN_FLIGHT = TimeUnit.SECONDS.toNanos(1);

    /** Looking for room costs a look at all, so it is made for several. */
    private static final int ROOM = 16;

    private final int most;
    private final Patience patience;
    private final Map<SocketWrapperBase<?>, Connection> connections = new ConcurrentHashMap<>();
    private volatile boolean looking;

    ConnectionWatch(int most, Patience patience) {
        this.most = most;
        this.patience = patience;
    }

    Connection of(SocketWrapperBase<?> socket) {
        var known = connections.get(socket);
        return known == null
                ? connections.computeIfAbsent(socket, one -> new Connection((NioSocketWrapper) one))
                : known;
    }

    void begin() {
        looking = true;
        Thread.ofPlatform().name("connections").daemon().start(this::look);
    }

    void end() {
        looking = false;
    }

    private void look() {
        while (looking) {
            LockSupport.parkNanos(LOOK_EVERY);
            long now = System.nanoTime();
            connections.values().removeIf(Connection::isClosed);
            waiting(now)
                    .filter(one -> patience.isOver(one, now))
                    .forEach(one -> one.connection().hangUp());
        }
    }

    /** Called before one more is let in. */
    void makeRoom(Collection<? extends SocketWrapperBase<?>> open) {
        if (open.size() < most) {
            return;
        }
        open.forEach(this::of);
        long now = System.nanoTime();
        var gone = hangUp(now, one -> now - one.since() > IN_FLIGHT);
        if (gone == 0) {
            hangUp(now, _ -> true);
        }
    }

    private long hangUp(long now, Predicate<Waiting> which) {
        return waiting(now)
                .filter(which)
                .sorted(Comparator.comparing(Waiting::stage).thenComparingLong(one -> one.since() - now))
                .limit(ROOM)
                .peek(one -> one.connection().hangUp())
                .count();
    }

    private Stream<Waiting> waiting(long now) {
        return connections.values().stream()
                .filter(one -> !one.isClosed())
                .map(one -> one.waiting(now))
                .flatMap(Optional::stream);
    }
}
