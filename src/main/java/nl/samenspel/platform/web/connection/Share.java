package nl.samenspel.platform.web.connection;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.samenspel.platform.web.connection.Connection.Stage;

/**
 * So many bytes of the heap, for what goes over connections in one direction. Small things are not counted, because
 * connections are. When all is given out, those that have been waited for longest make room.
 */
final class Share {

    private static final long ON_ITS_WAY = TimeUnit.SECONDS.toNanos(1);

    private final long most;
    private final int small;
    private final Stage direction;
    private final Map<Object, Taken> taken = new LinkedHashMap<>();
    private long given;

    private record Taken(Object request, Optional<Connection> by, long bytes) {}

    /**
     * @param small how many bytes need no room
     * @param direction in which clients are waited for
     */
    Share(long most, int small, Stage direction) {
        this.most = most;
        this.small = small;
        this.direction = direction;
    }

    /** Sets room aside; false when there is none. Whoever gets it calls {@link #giveBack} when the request is over. */
    boolean take(HttpServletRequest request, long bytes) {
        if (bytes <= small) {
            return true;
        }
        var by = request.getAttribute(Connection.ATTRIBUTE) instanceof Connection known
                ? Optional.of(known)
                : Optional.<Connection>empty();
        return take(new Taken(request, by, bytes));
    }

    private synchronized boolean take(Taken wanted) {
        if (given + wanted.bytes > most) {
            makeRoom(given + wanted.bytes - most);
        }
        if (given + wanted.bytes > most) {
            return false;
        }
        taken.put(wanted.request, wanted);
        given += wanted.bytes;
        return true;
    }

    synchronized void giveBack(HttpServletRequest request) {
        var gone = taken.remove(request);
        given -= gone == null ? 0 : gone.bytes;
    }

    private void makeRoom(long bytes) {
        long now = System.nanoTime();
        var slow = taken.values().stream()
                .filter(one -> waitedFor(one, now) > ON_ITS_WAY)
                .sorted(Comparator.comparingLong(one -> -waitedFor(one, now)))
                .toList();
        long freed = 0;
        for (var one : slow) {
            if (freed < bytes) {
                one.by.ifPresent(Connection::hangUp);
                taken.remove(one.request);
                given -= one.bytes;
                freed += one.bytes;
            }
        }
    }

    private long waitedFor(Taken one, long now) {
        return one.by
                .flatMap(connection -> connection.waiting(now))
                .filter(waiting -> waiting.stage() == direction)
                .map(waiting -> now - waiting.since())
                .orElse(0L);
    }
}
