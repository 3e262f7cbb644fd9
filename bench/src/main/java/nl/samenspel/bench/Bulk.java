package nl.samenspel.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.samenspel.bench.Bystander.Attack;

/** What an administrator does that is as large as it may be, or larger. */
final class Bulk {

    private static final int PEOPLE_PER_PARTY = 20_000;
    private static final Pattern REFUSAL = Pattern.compile("(?s)<div class=\"problems\"[^>]*>(.*?)</div>");
    private static final Pattern DONE = Pattern.compile("HTTP/1\\.1 200 ");

    private final Server server;
    private final String administrator;
    private final String workspace;

    Bulk(Server server) throws IOException {
        this.server = server;
        try (var wire = new Wire(server.port)) {
            administrator = Answerers.signIn(wire);
            workspace = Answerers.path(wire.get("/", administrator));
        }
    }

    static void measure(Path folder) throws Exception {
        System.out.println("\nSQLite\n");
        var data = folder.resolve("bulk");
        measure("jdbc:sqlite:" + data.resolve("samenspel.db") + "?busy_timeout=5000", "--data", data.toString(), "--no-demo");
        System.out.println("\nPostgreSQL\n");
        try (var postgresql = BareDatabase.durablePostgresql()) {
            var address = BareDatabase.anotherPostgresql(postgresql);
            measure(
                    postgresql.getJdbcUrl("postgres", "samenspel"),
                    "--data",
                    folder.resolve("bulk-pg").toString(),
                    "--no-demo",
                    "--database",
                    address);
        }
    }

    /** @param database where the server keeps its data, for JDBC */
    private static void measure(String database, String... options) throws Exception {
        Bystander.heading();
        try (var server = Server.product(options)) {
            var bystander = new Bystander(server, Answerers.in(server, 1).getFirst());
            var bulk = new Bulk(server);
            bystander.beside("nothing", () -> {});
            bulk.besideFiles(bystander);
            bulk.besideAClosing(bystander, database);
            System.out.println("\nResident memory after it: " + server.residentMegabytes() + " MB");
        }
    }

    private void besideFiles(Bystander bystander) throws Exception {
        for (var files : List.of(CaseFiles.tooMuch(), CaseFiles.nearlyTooMuch())) {
            for (var file : files.entrySet()) {
                bystander.beside("bringing in " + file.getKey(), going(() -> upload(file.getValue())));
            }
        }
    }

    private void besideAClosing(Bystander bystander, String database) throws Exception {
        try (var crowd = new Crowd(database)) {
            String wave;
            try (var wire = new Wire(server.port)) {
                wave = Answerers.openWave(wire, workspace, administrator, "Crowd", PEOPLE_PER_PARTY, "anonymous");
            }
            crowd.answer(wave.substring(wave.lastIndexOf('/') + 1), PEOPLE_PER_PARTY);
            bystander.beside("closing a wave of 2 × " + PEOPLE_PER_PARTY + " people", going(() -> close(wave)));
        }
    }

    /** Goes on by itself until it has come to something. */
    private static Attack going(Supplier<String> work) {
        long begin = System.nanoTime();
        Future<String> told = CompletableFuture.supplyAsync(
                () -> work.get() + " after %.1f s".formatted((System.nanoTime() - begin) / 1e9));
        return new Attack() {
            @Override
            public boolean goesOn() {
                return !told.isDone();
            }

            @Override
            public String outcome() {
                return ": " + told.resultNow();
            }

            @Override
            public void close() {
                told.cancel(true);
            }
        };
    }

    private String close(String wave) {
        try (var wire = new Wire(server.port)) {
            Load.expect(303, wire.post(wave + "/close", administrator, ""));
            while (wire.get(wave + "/sealed", administrator).status() != 200) {
                Thread.sleep(100);
            }
            return "sealed";
        } catch (IOException | InterruptedException failed) {
            return failed.toString();
        }
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
            return told(Hostile.read(connection));
        } catch (IOException failed) {
            return failed.toString();
        }
    }

    private static String told(String answer) {
        if (DONE.matcher(answer).lookingAt()) {
            return "brought in";
        }
        var text = new String(answer.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        var refusal = REFUSAL.matcher(text);
        if (!refusal.find()) {
            return text.lines().findFirst().orElse("no answer");
        }
        System.err.println(refusal.group(1).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip());
        return "refused";
    }
}
