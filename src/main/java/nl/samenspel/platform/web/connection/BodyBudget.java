package nl.samenspel.platform.web.connection;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.samenspel.platform.web.connection.Connection.Stage;
import org.springframework.stereotype.Component;

/**
 * How many bytes of the heap the bodies of requests under way may take, by the length that they tell: as many are set aside
 * for them before the first has come. Small ones are not counted, because connections are. When all is given out, those that
 * have been waited for longest make room.
 */
@Component
public final class BodyBudget {

    private static final int SMALL = 8 * 1024;
    private static final int SHARE_OF_HEAP = 32;
    private static final long ON_ITS_WAY = TimeUnit.SECONDS.toNanos(1);

    private final long most;
    private final Map<Object, Taken> taken = new LinkedHashMap<>();
    private long given;

    private record Taken(Object request, Optional<Connection> by, long bytes) {}

    BodyBudget() {
        this(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP);
    }

    BodyBudget(long most) {
        this.most = most;
    }

    /** Sets room aside; false when there is none. Whoever gets it calls {@link #giveBack} when the request is over. */
    public boolean take(HttpServletRequest request, long bytes) {
        if (bytes <= SMALL) {
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

    public synchronized void giveBack(HttpServletRequest request) {
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

    private static long waitedFor(Taken one, long now) {
        return one.by
                .flatMap(connection -> connection.waiting(now))
                .filter(waiting -> waiting.stage() == Stage.BODY)
                .map(waiting -> now - waiting.since())
                .orElse(0L);
    }
}
