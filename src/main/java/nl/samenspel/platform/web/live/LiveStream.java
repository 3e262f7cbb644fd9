package nl.samenspel.platform.web.live;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import nl.samenspel.platform.web.connection.OtherEnd;

/**
 * What goes to one window of one person, written by the thread of its request. Only the last tidings are kept for it, so that
 * a window that takes nothing costs no memory, and nobody waits for it.
 */
final class LiveStream {

    private static final String SIGN_OF_LIFE = ":\n\n";
    private static final String ASK_AGAIN = "event: again\ndata:\n\n";

    private final String person;
    private final String window;
    private final OtherEnd reader;
    private final Thread writer = Thread.currentThread();
    private volatile String latest = "";
    private volatile boolean over;

    /**
     * Made by the thread that will {@link #write} it.
     *
     * @param window tells the windows of a person apart; empty when it does not say
     */
    LiveStream(String person, String window, OtherEnd reader) {
        this.person = person;
        this.window = window;
        this.reader = reader;
    }

    static String event(Now now) {
        return event(now.words());
    }

    private static String event(String words) {
        return "data: " + words + "\n\n";
    }

    String person() {
        return person;
    }

    /** Whether the other one is an earlier stream to the same window. */
    boolean replaces(LiveStream other) {
        return !window.isEmpty() && window.equals(other.window) && person.equals(other.person);
    }

    /** Never waits. */
    void tell(String words) {
        latest = words;
        LockSupport.unpark(writer);
    }

    /** Never waits; the stream is over as soon as what is being written has been taken. */
    void end() {
        over = true;
        LockSupport.unpark(writer);
    }

    /** Whether it is over and does not know yet. */
    boolean isForsaken() {
        return reader.hasLeft();
    }

    /** For who does not take what is being written. */
    void hangUp() {
        reader.hangUp();
    }

    /** Returns when it was ended, has had its turn, or nobody is there any more. */
    void write(OutputStream out, Pace pace) throws IOException {
        long begun = System.nanoTime();
        long turn = aboutAsLong(pace.turn().toNanos());
        say(out, SIGN_OF_LIFE);
        long said = begun;
        var told = "";
        while (!over && !Thread.currentThread().isInterrupted() && !reader.hasLeft()) {
            long now = System.nanoTime();
            var words = latest;
            if (!words.equals(told)) {
                say(out, event(words));
                told = words;
                said = now;
            } else if (now - begun > turn) {
                say(out, ASK_AGAIN);
                return;
            } else if (now - said > pace.beat().toNanos()) {
                say(out, SIGN_OF_LIFE);
                said = now;
            } else {
                LockSupport.parkNanos(this, pace.look().toNanos());
            }
        }
    }

    private static void say(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static long aboutAsLong(long nanos) {
        return nanos * 3 / 4 + ThreadLocalRandom.current().nextLong(nanos / 2 + 1);
    }
}
