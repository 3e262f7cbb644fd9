package nl.samenspel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** A connection on which somebody follows a stream, as it goes over the wire. */
final class Follower implements AutoCloseable {

    private final Socket socket;
    private final CompletableFuture<Void> over = new CompletableFuture<>();
    private volatile String head = "";
    private volatile String latest = "";

    private Follower(Socket socket) {
        this.socket = socket;
    }

    static Follower of(RawHttp http, String stream) throws IOException {
        return of(http, stream, "");
    }

    /** @param cookie as it was set by an answer before */
    static Follower of(RawHttp http, String stream, String cookie) throws IOException {
        var follower = stalled(http, stream, cookie);
        Thread.startVirtualThread(follower::read);
        return follower;
    }

    /** One that never reads what is sent to it, and has room for little. */
    static Follower stalled(RawHttp http, String stream) throws IOException {
        return stalled(http, stream, "");
    }

    private static Follower stalled(RawHttp http, String stream, String cookie) throws IOException {
        var socket = http.open();
        socket.setReceiveBufferSize(2048);
        socket.setSoTimeout(0);
        var request = RawHttp.lines(
                "GET " + stream + " HTTP/1.1",
                "Host: localhost",
                "Accept: text/event-stream",
                "Accept-Encoding: gzip",
                "Cookie: " + cookie.split(";", 2)[0],
                "",
                "");
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return new Follower(socket);
    }

    private void read() {
        try (var lines =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            var beginning = new StringBuilder();
            for (var line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
                beginning.append(line).append('\n');
            }
            head = beginning.toString();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                latest = line.startsWith("data: ") ? line.substring("data: ".length()) : latest;
            }
        } catch (IOException closed) {
            // As good as its end.
        } finally {
            over.complete(null);
        }
    }

    String head() {
        return head;
    }

    /** What was told last. */
    String latest() {
        return latest;
    }

    boolean isOver() {
        return over.isDone();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
