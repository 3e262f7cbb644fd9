package nl.samenspel.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.samenspel.bench.Answerers.Answerer;

/** How long a page and a saved answer take while somebody attacks the server, and whether it lives. */
final class Hostile {

    private static final int VISITS = 30;
    private static final int GUESSERS = 24;
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ";

    private final Server server;
    private final Answerer somebody;
    private final String administrator;
    private final String workspace;

    /** Something that goes on until it is closed. */
    private interface Attack extends AutoCloseable {
        @Override
        void close() throws IOException;
    }

    private Hostile(Server server, Answerer somebody) throws IOException {
        this.server = server;
        this.somebody = somebody;
        try (var wire = new Wire(server.port)) {
            var password = Answerers.form("email", "femke@example.org", "password", "a sentence of some length");
            administrator = Answerers.cookie(wire.post("/sign-in", "", password));
            workspace = Answerers.path(wire.get("/", administrator));
        }
    }

    static void measure(Path folder) throws Exception {
        System.out.println("| beside | page: median | longest | saved answer: median | longest |\n|---|---|---|---|---|");
        var options = new String[] {
            "--data", folder.resolve("hostile").toString(), "--no-demo", "--address", "http://localhost"
        };
        try (var server = Server.product(options)) {
            var hostile = new Hostile(server, Answerers.in(server, 1).getFirst());
            hostile.beside("nothing", () -> {});
            for (var kind : silences().entrySet()) {
                for (int many : new int[] {400, 4_000}) {
                    hostile.beside(many + " × " + kind.getKey(), hostile.crowd(many, kind.getValue()));
                }
            }
            hostile.beside(GUESSERS + " who guess passwords", hostile.flood());
            for (var file : CaseFiles.all().entrySet()) {
                hostile.beside("bringing in " + file.getKey(), hostile.bringingIn(file.getValue()));
            }
        }
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

    private void beside(String what, Attack attack) throws Exception {
        var pages = new double[VISITS];
        var saves = new double[VISITS];
        try (attack) {
            for (int visit = 0; visit < VISITS; visit++) {
                int score = 1 + visit % 5;
                pages[visit] = milliseconds(
                        200, wire -> wire.get(somebody.link() + "/aspects/strategy", somebody.cookie()));
                saves[visit] = milliseconds(
                        204,
                        wire -> wire.post(somebody.link() + "/answers", somebody.cookie(), "strategy.actual=" + score));
                Thread.sleep(50);
            }
        }
        System.out.printf(
                "| %s | %.0f ms | %.0f ms | %.0f ms | %.0f ms |%n",
                what, Load.median(pages), longest(pages), Load.median(saves), longest(saves));
    }

    private interface Visit {
        Wire.Answer make(Wire wire) throws IOException;
    }

    private double milliseconds(int expected, Visit visit) throws IOException {
        long begin = System.nanoTime();
        try (var wire = new Wire(server.port)) {
            Load.expect(expected, visit.make(wire));
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    private static double longest(double[] values) {
        return Arrays.stream(values).max().orElse(0);
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

    private Attack bringingIn(byte[] file) {
        var told = CompletableFuture.supplyAsync(() -> upload(file));
        return () -> System.err.println("the file: " + told.join());
    }

    private String upload(byte[] file) {
        var parts = "--b\r\nContent-Disposition: form-data; name=\"disclosure\"\r\n\r\nopen\r\n--b\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"case.csv\"\r\n\r\n";
        var end = "\r\n--b--\r\n";
        var head = "POST " + workspace + "/import HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: "
                + administrator + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: "
                + (parts.length() + file.length + end.length()) + "\r\n\r\n" + parts;
        try (var connection = SocketChannel.open(new InetSocketAddress("localhost", server.port))) {
            for (byte[] piece : List.of(head.getBytes(StandardCharsets.US_ASCII), file, end.getBytes(StandardCharsets.US_ASCII))) {
                var left = ByteBuffer.wrap(piece);
                while (left.hasRemaining()) {
                    connection.write(left);
                }
            }
            var answer = read(connection);
            return answer.substring(0, Math.min(12, answer.length()));
        } catch (IOException failed) {
            return failed.toString();
        }
    }

    private static String read(SocketChannel connection) throws IOException {
        var buffer = ByteBuffer.allocate(64 * 1024);
        var said = new StringBuilder();
        while (connection.read(buffer.clear()) >= 0) {
            said.append(StandardCharsets.ISO_8859_1.decode(buffer.flip()));
        }
        return said.toString();
    }
}
