package nl.samenspel.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One kept-alive connection that costs the load's side as little as it can, because that runs on the cores that the server
 * needs: an answer is read in one piece, and looked at only as far as somebody asks. Bodies have to tell their length.
 */
final class Wire implements AutoCloseable {

    private static final int LONGEST = 1 << 20;
    private static final int NO_CONTENT = 204;

    private final int port;
    private final byte[] buffer = new byte[LONGEST];
    private Socket socket;
    private InputStream in;

    Wire(int port) throws IOException {
        this.port = port;
        connect();
    }

    /** What came back: the status line and the headers as they were sent, and the body. */
    record Answer(int status, String head, byte[] body) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        /** Several of the same name are joined by a line end; empty when there is none. */
        String header(String name) {
            var start = name.toLowerCase(Locale.ROOT) + ":";
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()).strip())
                    .collect(Collectors.joining("\n"));
        }
    }

    private void connect() throws IOException {
        socket = new Socket("localhost", port);
        socket.setTcpNoDelay(true);
        in = socket.getInputStream();
    }

    Answer get(String path, String cookie) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\n" + head(cookie) + "\r\n");
    }

    /** @param form encoded already */
    Answer post(String path, String cookie, String form) throws IOException {
        return send("POST " + path + " HTTP/1.1\r\n" + head(cookie)
                + "Content-Type: application/x-www-form-urlencoded\r\nSec-Fetch-Site: same-origin\r\nContent-Length: "
                + form.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + form);
    }

    /** Sends a form with a file in its field {@code file}. */
    Answer upload(String path, String cookie, String name, byte[] content, String... fields) throws IOException {
        var body = new StringBuilder();
        for (int field = 0; field < fields.length; field += 2) {
            part(body, "name=\"" + fields[field] + "\"", fields[field + 1]);
        }
        part(body, "name=\"file\"; filename=\"" + name + "\"", new String(content, StandardCharsets.UTF_8));
        body.append("--b--\r\n");
        return send("POST " + path + " HTTP/1.1\r\n" + head(cookie)
                + "Content-Type: multipart/form-data; boundary=b\r\nSec-Fetch-Site: same-origin\r\nContent-Length: "
                + body.toString().getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body);
    }

    private static void part(StringBuilder body, String disposition, String content) {
        body.append("--b\r\nContent-Disposition: form-data; ").append(disposition).append("\r\n\r\n");
        body.append(content).append("\r\n");
    }

    private String head(String cookie) {
        return "Host: localhost:" + port + "\r\n" + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n");
    }

    private Answer send(String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        int read = 0;
        int body = -1;
        while (body < 0) {
            int searched = Math.max(0, read - 3);
            read += more(read);
            body = afterHead(searched, read);
        }
        var head = new String(buffer, 0, body, StandardCharsets.ISO_8859_1);
        int end = body + length(head);
        while (read < end) {
            read += more(read);
        }
        var answer = new Answer(status(head), head, Arrays.copyOfRange(buffer, body, end));
        if (says(head, "\r\nconnection: close\r\n")) {
            socket.close();
            connect();
        }
        return answer;
    }

    private int more(int from) throws IOException {
        if (from == LONGEST) {
            throw new IOException("more than " + LONGEST + " bytes came back");
        }
        int read = in.read(buffer, from, LONGEST - from);
        if (read < 0) {
            throw new IOException("the connection ended");
        }
        return read;
    }

    /** Where the body begins, or −1 when the head has not come in yet. */
    private int afterHead(int from, int to) {
        for (int place = from; place + 3 < to; place++) {
            if (buffer[place] == '\r' && buffer[place + 2] == '\r' && buffer[place + 3] == '\n') {
                return place + 4;
            }
        }
        return -1;
    }

    private static int status(String head) {
        return Integer.parseInt(head.substring(9, 12));
    }

    private static int length(String head) throws IOException {
        var name = "\r\ncontent-length: ";
        int place = find(head, name);
        if (place < 0 && status(head) == NO_CONTENT) {
            return 0;
        }
        if (place < 0) {
            throw new IOException("no length was told: " + head);
        }
        return Integer.parseInt(head.substring(place + name.length(), head.indexOf('\r', place + name.length())));
    }

    private static boolean says(String head, String line) {
        return find(head, line) >= 0;
    }

    private static int find(String head, String words) {
        for (int place = head.indexOf('\r'); place >= 0; place = head.indexOf('\r', place + 1)) {
            if (head.regionMatches(true, place, words, 0, words.length())) {
                return place;
            }
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
