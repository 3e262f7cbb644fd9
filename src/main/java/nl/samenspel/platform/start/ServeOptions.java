package nl.samenspel.platform.start;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;

/**
 * What {@code serve} was asked to do.
 *
 * @param port where to listen, 0 for any free port
 * @param data the folder of the embedded database
 * @param database address of a PostgreSQL database, or empty for the embedded one
 * @param address how people reach the server, without a path or a slash at its end; empty to go by each request
 * @param demonstration whether an empty installation gets the demonstration
 */
public record ServeOptions(int port, Path data, String database, String address, boolean demonstration) {

    /** What was read from the command line. */
    public sealed interface Reading {}

    public record Understood(ServeOptions options) implements Reading {}

    /**
     * @param key of the words that say what is wrong
     * @param argument what the words mention
     */
    public record Misunderstood(String key, String argument) implements Reading {}

    public static Reading read(List<String> arguments) {
        var options = new ServeOptions(8080, Path.of("data"), "", "", true);
        var rest = new ArrayDeque<String>();
        arguments.forEach(argument ->
                rest.addAll(argument.startsWith("--") ? List.of(argument.split("=", 2)) : List.of(argument)));
        while (!rest.isEmpty()) {
            var name = rest.removeFirst();
            if (name.equals("--no-demo")) {
                options = new ServeOptions(options.port, options.data, options.database, options.address, false);
                continue;
            }
            if (!List.of("--port", "--data", "--database", "--address").contains(name)) {
                return new Misunderstood("start.unknown-option", name);
            }
            if (rest.isEmpty()) {
                return new Misunderstood("start.no-value", name);
            }
            switch (options.with(name, rest.removeFirst())) {
                case Understood understood -> options = understood.options;
                case Misunderstood misunderstood -> {
                    return misunderstood;
                }
            }
        }
        return new Understood(options);
    }

    /** Whether the text is the address of a PostgreSQL database. */
    public static boolean isDatabase(String address) {
        return address.matches("(jdbc:)?postgres(ql)?://.+");
    }

    private Reading with(String name, String value) {
        return switch (name) {
            case "--port" ->
                value.matches("\\d{1,5}") && Integer.parseInt(value) <= 65535
                        ? new Understood(
                                new ServeOptions(Integer.parseInt(value), data, database, address, demonstration))
                        : new Misunderstood("start.no-port", value);
            case "--data" -> new Understood(new ServeOptions(port, Path.of(value), database, address, demonstration));
            case "--address" ->
                value.matches("https?://[A-Za-z0-9.-]+(:\\d{1,5})?/?")
                        ? new Understood(
                                new ServeOptions(port, data, database, value.replaceFirst("/$", ""), demonstration))
                        : new Misunderstood("start.no-address", value);
            default ->
                isDatabase(value)
                        ? new Understood(new ServeOptions(port, data, value, address, demonstration))
                        : new Misunderstood("start.no-database", value);
        };
    }
}
