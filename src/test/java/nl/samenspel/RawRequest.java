package nl.samenspel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request as no well-behaved browser sends it. */
public final class RawRequest {

    private static final int PATIENCE = 20_000;

    private RawRequest() {}

    /** @param head all lines of it, without the empty one; {@code Connection: close} is added */
    public static String send(String site, String head, String body) {
        var address = URI.create(site);
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(PATIENCE);
            var sent = head + "\r\nConnection: close\r\n\r\n" + body;
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
