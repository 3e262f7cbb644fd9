package nl.samenspel.platform.web.live;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.samenspel.platform.web.connection.OtherEnd;
import org.springframework.mock.web.MockHttpServletRequest;

/** A window of somebody who follows a topic, with what was written to it. */
final class Window {

    private static final int PATIENCE = 10;
    private static final int ANY_NUMBER = 1_000_000;

    private final BlockingQueue<String> written = new LinkedBlockingQueue<>();
    private final CompletableFuture<Boolean> joined = new CompletableFuture<>();
    private final CompletableFuture<Void> over = new CompletableFuture<>();
    private final Semaphore takes = new Semaphore(0);

    private Window() {}

    static Window of(LiveStreams streams, Record topic, String person, Reading reading, String name, Pace pace) {
        var window = stalled(streams, topic, person, reading, name, pace);
        window.takesAgain();
        return window;
    }

    /** One that takes nothing of what is written to it. */
    static Window stalled(LiveStreams streams, Record topic, String person, Reading reading, String name, Pace pace) {
        var window = new Window();
        Thread.startVirtualThread(() -> window.follow(streams, topic, person, reading, name, pace));
        window.joined.join();
        return window;
    }

    private void follow(LiveStreams streams, Record topic, String person, Reading reading, String name, Pace pace) {
        var stream = new LiveStream(person, name, OtherEnd.of(new MockHttpServletRequest()));
        if (!streams.join(topic, stream, reading)) {
            joined.complete(false);
            return;
        }
        joined.complete(true);
        try {
            stream.write(new Sink(), pace);
        } catch (IOException cannotBe) {
            throw new IllegalStateException(cannotBe);
        } finally {
            streams.leave(topic, stream);
            over.complete(null);
        }
    }

    boolean wasLetIn() {
        return joined.join();
    }

    void takesAgain() {
        takes.release(ANY_NUMBER);
    }

    /** The next event, without its signs of life; waits for it. */
    String next() throws InterruptedException {
        var event = written.poll(PATIENCE, TimeUnit.SECONDS);
        if (event == null) {
            throw new IllegalStateException("Nothing came");
        }
        return event.equals(":\n\n") ? next() : event.strip();
    }

    /** Waits until it was told so. */
    void hears(String words) throws InterruptedException {
        while (!next().equals("data: " + words)) {
            Thread.onSpinWait();
        }
    }

    List<String> waiting() {
        return written.stream().map(String::strip).toList();
    }

    boolean isOver() {
        return over.isDone();
    }

    void ends() {
        over.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    }

    private final class Sink extends OutputStream {

        @Override
        public void write(int one) {
            throw new UnsupportedOperationException("whole events are written");
        }

        @Override
        public void write(byte[] event) {
            takes.acquireUninterruptibly();
            written.add(new String(event, StandardCharsets.UTF_8));
        }
    }
}
