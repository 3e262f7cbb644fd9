package nl.samenspel.platform.web.connection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.NioEndpoint.NioSocketWrapper;
import org.jspecify.annotations.Nullable;

/** One connection, and for what of its client the server waits. */
final class Connection {

    /** Under which a request knows its connection. */
    static final String ATTRIBUTE = Connection.class.getName();

    private static final int READING = 1;
    private static final int WRITING = 4;

    private final NioSocketWrapper socket;
    private volatile Stage stage = Stage.SILENT;
    private volatile long since = System.nanoTime();
    private volatile long blockedSince;
    private volatile @Nullable Request served;

    /** What is waited for, those that deserve least patience first. */
    enum Stage {
        /** Nothing has come yet. */
        SILENT,
        /** A head has begun. */
        HEAD,
        /** A request was answered, and what is left of its body is passed over. */
        REST,
        /** A request was answered, and the next has not begun. */
        KEPT,
        /** A head was complete; more of the body is asked for. */
        BODY,
        /** An answer is not taken. */
        ANSWER
    }

    /**
     * @param since when it began, by {@link System#nanoTime}
     * @param bytes how many have gone by in the stage
     */
    record Waiting(Connection connection, Stage stage, long since, long bytes) {}

    Connection(NioSocketWrapper socket) {
        this.socket = socket;
    }

    void heard() {
        if (stage == Stage.SILENT || stage == Stage.KEPT) {
            turnTo(Stage.HEAD);
        }
    }

    void serving(Request request) {
        request.setAttribute(ATTRIBUTE, this);
        served = request;
        blockedSince = 0;
        turnTo(Stage.BODY);
    }

    void answered() {
        served = null;
        turnTo(Stage.REST);
    }

    /** All that came was looked at; blank lines are no request. */
    void lookedAt() {
        if (stage == Stage.REST) {
            turnTo(Stage.KEPT);
        }
    }

    private void turnTo(Stage next) {
        since = System.nanoTime();
        stage = next;
    }

    boolean isClosed() {
        return socket.isClosed();
    }

    /** Empty while the server itself is at work. */
    Optional<Waiting> waiting(long now) {
        if (socket.interestOpsHas(WRITING)) {
            return Optional.of(notTaken(now));
        }
        return socket.interestOpsHas(READING) ? Optional.of(notSent()) : Optional.empty();
    }

    private Waiting notSent() {
        var request = served;
        return stage == Stage.BODY && request != null
                ? new Waiting(this, Stage.BODY, since, request.getBytesRead())
                : new Waiting(this, stage, since, 0);
    }

    /** An answer may be computed for long, so the time counts from when it was first seen not to be taken. */
    private Waiting notTaken(long now) {
        if (blockedSince == 0) {
            blockedSince = now;
        }
        var request = served;
        var bytes = request == null ? 0 : request.getResponse().getBytesWritten(false);
        return new Waiting(this, Stage.ANSWER, blockedSince, bytes);
    }

    /** Read past the server, which looks at nothing while it answers; so what comes is lost. */
    boolean hasLeft() {
        try {
            var channel = socket.getSocket().getIOChannel();
            return channel == null || channel.read(ByteBuffer.allocate(1)) != 0;
        } catch (IOException gone) {
            return true;
        }
    }

    /** As if the client had hung up: whatever waits for it, wakes up, and the server closes the connection as usual. */
    void hangUp() {
        try {
            var channel = socket.getSocket().getIOChannel();
            if (channel != null) {
                hangUp(channel);
            }
        } catch (IOException goneAlready) {
            // Which is what was wanted.
        }
    }

    private void hangUp(SocketChannel channel) throws IOException {
        channel.shutdownInput();
        if (socket.interestOpsHas(WRITING)) {
            channel.shutdownOutput();
        }
    }
}
