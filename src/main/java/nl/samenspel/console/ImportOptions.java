package nl.samenspel.console;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import nl.samenspel.assessment.WaveDraft;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.platform.start.ServeOptions;

/**
 * What was asked of {@code import}.
 *
 * @param disclosure for both parties; groups of at least 5 unless told otherwise
 * @param database address of a PostgreSQL database, or empty for the embedded one in the data folder
 * @param workspace the name of the workspace, needed only when there are several
 */
record ImportOptions(Path file, Disclosure disclosure, Path data, String database, Optional<String> workspace) {

    /** The options, or what is wrong with the arguments: a key of words, and the argument it mentions. */
    sealed interface Reading {

        record Understood(ImportOptions options) implements Reading {}

        record Misunderstood(String key, String argument) implements Reading {}
    }

    static Reading read(List<String> arguments) {
        Deque<String> rest = new ArrayDeque<>();
        arguments.forEach(argument ->
                rest.addAll(argument.startsWith("--") ? Arrays.asList(argument.split("=", 2)) : List.of(argument)));
        Optional<Path> file = Optional.empty();
        Disclosure disclosure = new Disclosure.Anonymous(WaveDraft.USUAL_THRESHOLD);
        Path data = Path.of("data");
        String database = "";
        Optional<String> workspace = Optional.empty();
        while (!rest.isEmpty()) {
            String argument = rest.removeFirst();
            if (!argument.startsWith("--")) {
                if (file.isPresent()) {
                    return new Reading.Misunderstood("console.analyse.second-file", argument);
                }
                file = Optional.of(Path.of(argument));
                continue;
            }
            String value = rest.isEmpty() ? "" : rest.removeFirst();
            switch (argument) {
                case "--min-group" -> {
                    Optional<Disclosure> asked = disclosure(value);
                    if (asked.isEmpty()) {
                        return new Reading.Misunderstood("console.import.min-group", value);
                    }
                    disclosure = asked.get();
                }
                case "--data" -> data = Path.of(value);
                case "--database" -> {
                    if (!ServeOptions.isDatabase(value)) {
                        return new Reading.Misunderstood("console.import.database", value);
                    }
                    database = value;
                }
                case "--workspace" -> workspace = Optional.of(value);
                default -> {
                    return new Reading.Misunderstood("console.analyse.option", argument);
                }
            }
        }
        if (file.isEmpty()) {
            return new Reading.Misunderstood("console.import.no-file", "");
        }
        return new Reading.Understood(new ImportOptions(file.get(), disclosure, data, database, workspace));
    }

    private static Optional<Disclosure> disclosure(String threshold) {
        if (!threshold.matches("[1-9][0-9]?")) {
            return Optional.empty();
        }
        int people = Integer.parseInt(threshold);
        return people == 1 || (people >= WaveDraft.LOWEST_THRESHOLD && people <= WaveDraft.HIGHEST_THRESHOLD)
                ? Optional.of(Disclosure.ofThreshold(people))
                : Optional.empty();
    }
}
