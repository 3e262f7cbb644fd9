package nl.samenspel.platform.start;

import java.nio.file.Path;
import java.util.List;
import nl.samenspel.platform.start.Arguments.Option;

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

    /** The folder of the embedded database, for whichever command. */
    public static final Option DATA = Option.any("--data");

    /** The address of a PostgreSQL database, for whichever command. */
    public static final Option DATABASE =
            Option.of("--database", value -> value.matches("(jdbc:)?postgres(ql)?://.+"), "start.no-database");

    private static final Option PORT = Option.of(
            "--port", value -> value.matches("\\d{1,5}") && Integer.parseInt(value) <= 65535, "start.no-port");
    private static final Option ADDRESS =
            Option.of("--address", value -> value.matches("https?://[A-Za-z0-9.-]+(:\\d{1,5})?/?"), "start.no-address");
    private static final Option NO_DEMONSTRATION = Option.alone("--no-demo");

    /** What was read from the command line. */
    public sealed interface Reading {}

    public record Understood(ServeOptions options) implements Reading {}

    /**
     * @param key of the words that say what is wrong
     * @param argument what the words mention
     */
    public record Misunderstood(String key, String argument) implements Reading {}

    public static Reading read(List<String> words) {
        return switch (Arguments.read(words, PORT, DATA, DATABASE, ADDRESS, NO_DEMONSTRATION)) {
            case Arguments.Reading.Understood(Arguments arguments)
            when arguments.unnamed().isEmpty() -> new Understood(of(arguments));
            case Arguments.Reading.Understood(Arguments arguments) ->
                new Misunderstood("start.unknown-option", arguments.unnamed().getFirst());
            case Arguments.Reading.Misunderstood(String key, String argument) -> new Misunderstood(key, argument);
        };
    }

    private static ServeOptions of(Arguments arguments) {
        return new ServeOptions(
                arguments.value(PORT).map(Integer::parseInt).orElse(8080),
                data(arguments),
                database(arguments),
                arguments
                        .value(ADDRESS)
                        .map(address -> address.replaceFirst("/$", ""))
                        .orElse(""),
                !arguments.has(NO_DEMONSTRATION));
    }

    /** The folder of the embedded database: the one that was given, or the usual one. */
    public static Path data(Arguments arguments) {
        return Path.of(arguments.value(DATA).orElse("data"));
    }

    /** The address of the PostgreSQL database, or empty. */
    public static String database(Arguments arguments) {
        return arguments.value(DATABASE).orElse("");
    }
}
