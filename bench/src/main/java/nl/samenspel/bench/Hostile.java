package nl.samenspel.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.samenspel.bench.Bystander.Attack;

/** How long a page and a saved answer take while somebody attacks the server, and whether it lives. */
final class Hostile {

    private static final int GUESSERS = 24;
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ";

    private final Server server;

    private Hostile(Server server) {
        this.server = server;
    }

    static void measure(Path folder) throws Exception {
        Bystander.heading();
        var data = folder.resolve("hostile").toString();
        try (var server = Server.product("--data", data, "--no-demo", "--address", "http://localhost")) {
            new Hostile(server).all(new Bystander(server, Answerers.in(server, 1).getFirst()));
        }
    }

    private void all(Bystander bystander) throws Exception {
        bystander.beside("nothing", () -> {});
        for (var kind : silences().entrySet()) {
            for (int many : new int[] {400, 4_000}) {
                bystander.beside(many + " × " + kind.getKey(), crowd(many, kind.getValue()));
            }
        }
        bystander.beside(GUESSERS + " who guess passwords", flood());
    }

    private static Map<String, String> silences() {
        var all = new LinkedHashMap<String, String>();
        all.put("no byte", "");
        all.put("half a head", "GET /sign-in HTTP/1.1\r\nHost: localhost\r\nAccept: ");
        all.put("half a form of 8 kB", "POST /a/x/begin HTTP/1.1\r\nHost: localhost\r\n" + FORM + "8000\r\n\r\nkey=");
        all.put("half a form of 60 kB", "POST /sign-in HTTP/1.1\r\nHost: localhost\r\n" + FORM + "60000\r\n\r\nemail=");
        all.put("half a form of 2 MB", "POST /sign-in HTTP/1.1\r\nHost: localhost\r\n" + FORM + "2097152\r\n\r\nemail=");
        all.put("kept alive", "GET /sign-in HTTP/1.1\r\nHost: localhost\r\n\r\n");
        return all;
    }

    private Attack crowd(int many, String said) throws IOException {
        var connections = new ArrayList<SocketChannel>();
        for (int one = 0; one < many; one++) {
            var connection = SocketChannel.open(new InetSocketAddress("localhost", server.port));
            connection.write(ByteBuffer.wrap(said.getBytes(StandardCharsets.US_ASCII)));
            connections.add(connection);
        }
        return () -> {
            for (var connection : connections) {
                connection.close();
            }
        };
    }

    /** Wrong passwords for accounts that are not there, as a proxy passes them on from everywhere. */
    private Attack flood() {
        var over = new AtomicBoolean();
        for (int one = 0; one < GUESSERS; one++) {
            Thread.ofPlatform().daemon().start(() -> guess(over));
        }
        return () -> over.set(true);
    }

    private void guess(AtomicBoolean over) {
        while (!over.get()) {
            var chance = ThreadLocalRandom.current();
            var from = "203.0." + chance.nextInt(250) + "." + chance.nextInt(250);
            var form = "email=somebody" + chance.nextInt() + "%40example.org&password=a+guess+of+some+length";
            try (var connection = SocketChannel.open(new InetSocketAddress("localhost", server.port))) {
                var request = "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Forwarded-For: " + from
                        + "\r\n" + FORM + form.length() + "\r\n\r\n" + form;
                connection.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
                read(connection);
            } catch (IOException refused) {
                // Which is as good.
            }
        }
    }

    static String read(SocketChannel connection) throws IOException {
        var buffer = ByteBuffer.allocate(64 * 1024);
        var said = new StringBuilder();
        while (connection.read(buffer.clear()) >= 0) {
            said.append(StandardCharsets.ISO_8859_1.decode(buffer.flip()));
        }
        return said.toString();
    }
}
