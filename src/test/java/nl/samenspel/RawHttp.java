package nl.samenspel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Requests as they go over the wire, right or wrong, each on a connection of its own. */
public final class RawHttp {

    private static final int PATIENCE = (int) Duration.ofSeconds(60).toMillis();

    private final int port;

    public RawHttp(int port) {
        this.port = port;
    }

    /** What came back, and how long that took. */
    public record Answer(int status, String head, String body, Duration took) {

        public Optional<String> header(String name) {
            var start = name.toLowerCase(Locale.ROOT) + ":";
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()).strip())
                    .findFirst();
        }
    }

    public Answer get(String path, String cookie) {
        return send("GET " + path + " HTTP/1.1\r\n" + head(cookie) + "\r\n");
    }

    public Answer post(String path, String cookie, String form) {
        return send("POST " + path + " HTTP/1.1\r\n" + head(cookie)
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\n\r\n"
                + form);
    }

    private String head(String cookie) {
        return "Host: localhost:" + port + "\r\nConnection: close\r\nSec-Fetch-Site: same-origin\r\nCookie: language=en"
                + (cookie.isEmpty() ? "" : "; " + cookie.split(";", 2)[0]) + "\r\n";
    }

    /** As they stand one below the other on the wire. */
    public static String lines(String... lines) {
        return String.join("\r\n", lines);
    }

    /** Sends it as it is, and reads until the server closes the connection or says that the answer is over. */
    public Answer send(String request) {
        long begin = System.nanoTime();
        try (var socket = open()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            var text = read(socket);
            var parts = text.split("\r\n\r\n", 2);
            var status = text.matches("(?s)HTTP/1.1 \\d{3}.*") ? Integer.parseInt(text.substring(9, 12)) : 0;
            return new Answer(
                    status, parts[0], parts.length > 1 ? parts[1] : "", Duration.ofNanos(System.nanoTime() - begin));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String read(Socket socket) throws IOException {
        var said = new StringBuilder();
        var buffer = new byte[16 * 1024];
        for (int read = socket.getInputStream().read(buffer);
                read >= 0;
                read = socket.getInputStream().read(buffer)) {
            said.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
        }
        return said.toString();
    }

    /** A connection on which nothing has been said yet. */
    public Socket open() throws IOException {
        var socket = new Socket();
        socket.connect(new InetSocketAddress("localhost", port), PATIENCE);
        socket.setSoTimeout(PATIENCE);
        return socket;
    }
}
