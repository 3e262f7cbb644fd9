package nl.samenspel.platform.web.live;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.samenspel.platform.web.connection.OtherEnd;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/**
 * Tells those who have a page before them that something on it has changed. Nothing is kept here but who is there: a window
 * that was away is told what is so now and reads its page again, so there is nothing to catch up with, also not after a
 * restart. Ends all streams before the server waits for requests that are under way, because they are such.
 */
@Component
public final class LiveStreams implements SmartLifecycle {

    /** Each holds a connection, and the rest of the thousand is for those who come for a page. */
    private static final int MOST = 600;

    /** So that a crowd that follows one topic leaves room for those who follow another. */
    private static final int MOST_OF_A_TOPIC = 400;

    private static final int LONGEST_WINDOW = 32;
    private static final long TO_END = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(5);

    private final Pace pace;
    private final int mostOfATopic;
    private final Map<Record, Topic> topics = new ConcurrentHashMap<>();
    private final Set<LiveStream> open = ConcurrentHashMap.newKeySet();
    private final Semaphore room;
    private volatile boolean running;

    LiveStreams() {
        this(Pace.USUAL, MOST, MOST_OF_A_TOPIC);
    }

    LiveStreams(Pace pace, int most, int mostOfATopic) {
        this.pace = pace;
        this.mostOfATopic = mostOfATopic;
        this.room = new Semaphore(most);
    }

    /**
     * The stream as the answer to a request, which is under way as long as somebody is there; whoever does not ask for a
     * stream is told once. Whether the person may follow the topic was decided before.
     *
     * @param topic an id of the module that asks
     * @param person an opaque id; several windows of the same person count once
     * @param reading what is so now; the same for all who follow the topic
     */
    public View follow(Record topic, String person, Reading reading) {
        return (_, request, response) -> {
            response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            if (asksForAStream(request)) {
                follow(topic, new LiveStream(person, window(request), OtherEnd.of(request)), reading, response);
            } else {
                response.getWriter().print(LiveStream.event(reading.now(present(topic))));
            }
        };
    }

    /** A stream never ends by itself, so it is not given to whoever takes anything. */
    private static boolean asksForAStream(HttpServletRequest request) {
        return Collections.list(request.getHeaders(HttpHeaders.ACCEPT)).stream()
                .anyMatch(accepted -> accepted.contains(MediaType.TEXT_EVENT_STREAM_VALUE));
    }

    private static String window(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("window"))
                .filter(window -> window.length() <= LONGEST_WINDOW)
                .orElse("");
    }

    private void follow(Record topic, LiveStream stream, Reading reading, HttpServletResponse response)
            throws IOException {
        response.setHeader("X-Accel-Buffering", "no");
        response.setHeader(HttpHeaders.CONNECTION, "close");
        if (!join(topic, stream, reading)) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            return;
        }
        try {
            stream.write(response.getOutputStream(), pace);
        } catch (IOException left) {
            // Which is how most streams end.
        } finally {
            leave(topic, stream);
        }
    }

    /** False when there is no room for it. */
    boolean join(Record topic, LiveStream stream, Reading reading) {
        if (!room.tryAcquire() && !makeRoom()) {
            return false;
        }
        open.add(stream);
        boolean[] joined = {false};
        topics.compute(topic, (_, known) -> {
            var of = known == null ? new Topic(pace, reading) : known;
            joined[0] = running && of.join(stream, mostOfATopic);
            return of.isForsaken() ? null : of;
        });
        if (!joined[0]) {
            forget(stream);
        }
        return joined[0];
    }

    /** A crowd whose connections broke at one moment is back before all of them were missed. */
    private boolean makeRoom() {
        open.stream().filter(LiveStream::isForsaken).forEach(LiveStream::end);
        try {
            return room.tryAcquire(TO_END, TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void leave(Record topic, LiveStream stream) {
        topics.computeIfPresent(topic, (_, of) -> {
            of.leave(stream, () -> forget(topic));
            return of;
        });
        forget(stream);
    }

    private void forget(LiveStream stream) {
        open.remove(stream);
        room.release();
    }

    private void forget(Record topic) {
        topics.computeIfPresent(topic, (_, of) -> of.isForsaken() ? null : of);
    }

    /**
     * Something changed that those who follow the topic would want to see. Called when it is stored
     * ({@code Transactions.afterwards}); returns at once, and many calls in a moment are one reading.
     */
    public void changed(Record topic) {
        var of = topics.get(topic);
        if (of != null) {
            of.change();
        }
    }

    /** The persons who have a page of the topic before them, or had until a moment ago. */
    public Set<String> present(Record topic) {
        var of = topics.get(topic);
        return of == null ? Set.of() : of.present();
    }

    @Override
    public void start() {
        running = true;
    }

    /** Who does not take what is being written to him is hung up on. */
    @Override
    public void stop() {
        running = false;
        open.forEach(LiveStream::end);
        long end = System.nanoTime() + TO_END;
        while (!open.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK);
        }
        open.forEach(LiveStream::hangUp);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
