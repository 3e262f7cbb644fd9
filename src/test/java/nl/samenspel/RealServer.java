package nl.samenspel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The product as it is delivered: the jar of this build, in a process of its own. */
final class RealServer implements AutoCloseable {

    private static final Path JAR = Path.of(System.getProperty("samenspel.jar", "target/samenspel.jar"));
    private static final Pattern READY = Pattern.compile("Samenspel is ready: (http://\\S+)");
    private static final Pattern WELCOME = Pattern.compile("(http://\\S+)(/welcome/\\S+)");

    private final Process process;
    private final String site;
    private final String welcome;

    private RealServer(Process process, String site, String welcome) {
        this.process = process;
        this.site = site;
        this.welcome = welcome;
    }

    /** Starts on new data, without a demonstration and on a free port, and waits for the link of the first administrator. */
    static RealServer first(Path data) {
        return on(data, true, List.of("--port", "0"));
    }

    /** Starts on data that have an administrator. */
    static RealServer again(Path data) {
        return on(data, false, List.of("--port", "0"));
    }

    /** As {@link #first}, told that people reach it by a proxy. */
    static RealServer behindAProxy(Path data) {
        var port = String.valueOf(freePort());
        return on(data, true, List.of("--port", port, "--address", "http://localhost:" + port));
    }

    /**
     * Starts where it can be started again after it was killed.
     *
     * @param database address of a PostgreSQL database, or empty for the embedded one
     */
    static RealServer first(Path data, int port, String database) {
        return on(data, true, options(port, database));
    }

    /** As it was started by {@link #first(Path, int, String)}. */
    static RealServer again(Path data, int port, String database) {
        return on(data, false, options(port, database));
    }

    private static List<String> options(int port, String database) {
        var options = new ArrayList<>(List.of("--port", String.valueOf(port)));
        if (!database.isEmpty()) {
            options.addAll(List.of("--database", database));
        }
        return options;
    }

    static int freePort() {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static RealServer on(Path data, boolean welcomes, List<String> options) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(
                List.of(java, "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-Xmn64m", "-Xmx256m"));
        command.addAll(List.of("-Dspring.aot.enabled=true", "-jar", JAR.toString(), "serve"));
        command.addAll(List.of("--data", data.toString(), "--no-demo"));
        command.addAll(options);
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("LC_ALL", "C");
            var process = builder.start();
            return ready(process, process.inputReader(), welcomes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static RealServer ready(Process process, BufferedReader said, boolean welcomes) throws IOException {
        var all = new StringBuilder();
        var site = "";
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            all.append(line).append('\n');
            var ready = READY.matcher(line);
            if (ready.find()) {
                site = ready.group(1);
            }
            var welcome = WELCOME.matcher(line);
            if (welcome.find()) {
                return new RealServer(process, site, welcome.group(2));
            }
            if (!site.isEmpty() && !welcomes) {
                return new RealServer(process, site, "");
            }
        }
        throw new IllegalStateException("The server did not start:\n" + all);
    }

    /** Where the first administrator is welcomed; empty when there is one. */
    String welcome() {
        return welcome;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** As it was asked, without a browser in between. */
    RawHttp raw() {
        return new RawHttp(port());
    }

    int port() {
        return URI.create(site).getPort();
    }

    Browser browser(String signIn) {
        return new Browser(site, signIn);
    }

    /** Ends the process as a power cut would: SIGKILL, which no program can catch. */
    void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
