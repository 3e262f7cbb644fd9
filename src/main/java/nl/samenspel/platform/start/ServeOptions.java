package nl.samenspel.platform.start;

import java.nio.file.Path;
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

    public record Misunderstood(String why) implements Reading {}

    public static Reading read(List<String> arguments) {
        var options = new ServeOptions(8080, Path.of("data"), "", "", true);
        for (int index = 0; index < arguments.size(); index++) {
            var name = arguments.get(index);
            if (name.equals("--no-demo")) {
                options = new ServeOptions(options.port, options.data, options.database, options.address, false);
                continue;
            }
            if (!List.of("--port", "--data", "--database", "--address").contains(name)) {
                return new Misunderstood("I do not know the option " + name + ".");
            }
            if (++index == arguments.size()) {
                return new Misunderstood("The option " + name + " needs a value.");
            }
            switch (options.with(name, arguments.get(index))) {
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
                        : new Misunderstood("The port is a number from 0 to 65535, not " + value + ".");
            case "--data" -> new Understood(new ServeOptions(port, Path.of(value), database, address, demonstration));
            case "--address" ->
                value.matches("https?://[A-Za-z0-9.-]+(:\\d{1,5})?/?")
                        ? new Understood(
                                new ServeOptions(port, data, database, value.replaceFirst("/$", ""), demonstration))
                        : new Misunderstood(
                                "The address is how people reach the server, such as https://samenspel.example.org, not "
                                        + value + ".");
            default ->
                isDatabase(value)
                        ? new Understood(new ServeOptions(port, data, value, address, demonstration))
                        : new Misunderstood("A database is given as postgresql://user:password@host:5432/name.");
        };
    }
}
