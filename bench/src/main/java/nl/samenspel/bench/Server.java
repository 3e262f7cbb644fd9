package nl.samenspel.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A server in a process of its own, started as it is delivered: extracted, with its cache, with the same flags. */
final class Server implements AutoCloseable {

    private static final List<String> FLAGS =
            List.of("-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-XX:TrimNativeHeapInterval=10000", "-Xmn64m", "-Xms104m", "-Xmx256m");
    private static final Pattern WELCOME = Pattern.compile("http://\\S+(/welcome/\\S+)");

    final int port;
    final double secondsToFirstPage;
    private final Process process;
    private final Path said;

    private Server(Process process, int port, double secondsToFirstPage, Path said) {
        this.process = process;
        this.port = port;
        this.secondsToFirstPage = secondsToFirstPage;
        this.said = said;
    }

    static Server product(String... options) throws IOException, InterruptedException {
        int port = freePort();
        var run = Path.of("target/run");
        var command = command(run.resolve("samenspel.aot"));
        command.add("-Dspring.aot.enabled=true");
        command.addAll(List.of("-jar", run.resolve("samenspel.jar").toString(), "serve", "--port", String.valueOf(port)));
        command.addAll(List.of(options));
        return start(command, port, "/sign-in");
    }

    static Server empty() throws IOException, InterruptedException {
        int port = freePort();
        var run = Path.of("bench/empty/target/run");
        var command = command(run.resolve("empty.aot"));
        command.addAll(List.of("-jar", run.resolve("empty.jar").toString(), "--server.port=" + port));
        return start(command, port, "/");
    }

    private static List<String> command(Path cache) {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.add("-XX:AOTCache=" + cache);
        command.add("-Xlog:aot=off");
        command.addAll(FLAGS);
        return command;
    }

    private static Server start(List<String> command, int port, String page) throws IOException, InterruptedException {
        var said = Files.createTempFile("bench", ".log");
        long begin = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        while (!answers(port, page)) {
            if (!process.isAlive()) {
                throw new IOException("did not start:\n" + Files.readString(said));
            }
            Thread.sleep(4);
        }
        return new Server(process, port, (System.nanoTime() - begin) / 1e9, said);
    }

    private static boolean answers(int port, String page) {
        try (var wire = new Wire(port)) {
            return wire.get(page, "").status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The path of the link for the first administrator. */
    String welcome() throws IOException, InterruptedException {
        for (int tries = 0; tries < 100; tries++) {
            var link = WELCOME.matcher(Files.readString(said));
            if (link.find()) {
                return link.group(1);
            }
            Thread.sleep(20);
        }
        throw new IOException("no link for the first administrator");
    }

    /** Resident memory in megabytes (Linux). */
    long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
