package nl.samenspel.console;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Weighting;

/**
 * What was asked of {@code analyse}.
 *
 * @param disclosure for both parties; groups of at least 5 unless told otherwise
 */
record AnalyseOptions(Path file, Disclosure disclosure, Weighting weighting, boolean json) {
    private static final Pattern GROUP = Pattern.compile("[1-9][0-9]{0,5}");

    /** The options, or what is wrong with the arguments: a key of words, and the argument it mentions. */
    sealed interface Reading {

        record Understood(AnalyseOptions options) implements Reading {}

        record Misunderstood(String key, String argument) implements Reading {}
    }

    static Reading read(List<String> arguments) {
        Deque<String> rest = new ArrayDeque<>();
        arguments.forEach(argument ->
                rest.addAll(argument.startsWith("--") ? Arrays.asList(argument.split("=", 2)) : List.of(argument)));
        Optional<Path> file = Optional.empty();
        Disclosure disclosure = new Disclosure.Anonymous(5);
        Weighting weighting = Weighting.PER_LEVEL;
        boolean json = false;
        while (!rest.isEmpty()) {
            String argument = rest.removeFirst();
            switch (argument) {
                case "--json" -> json = true;
                case "--min-group" -> {
                    String value = rest.isEmpty() ? "" : rest.removeFirst();
                    if (!GROUP.matcher(value).matches()) {
                        return new Reading.Misunderstood("console.analyse.min-group", value);
                    }
                    disclosure = Disclosure.ofThreshold(Integer.parseInt(value));
                }
                case "--weighting" -> {
                    String value = rest.isEmpty() ? "" : rest.removeFirst();
                    Optional<Weighting> asked = Arrays.stream(Weighting.values())
                            .filter(known -> known.slug().equals(value))
                            .findFirst();
                    if (asked.isEmpty()) {
                        return new Reading.Misunderstood("console.analyse.weighting", value);
                    }
                    weighting = asked.get();
                }
                default -> {
                    if (argument.startsWith("--")) {
                        return new Reading.Misunderstood("console.analyse.option", argument);
                    }
                    if (file.isPresent()) {
                        return new Reading.Misunderstood("console.analyse.second-file", argument);
                    }
                    file = Optional.of(Path.of(argument));
                }
            }
        }
        boolean asJson = json;
        Disclosure promised = disclosure;
        Weighting chosen = weighting;
        return file.<Reading>map(path -> new Reading.Understood(new AnalyseOptions(path, promised, chosen, asJson)))
                .orElseGet(() -> new Reading.Misunderstood("console.analyse.no-file", ""));
    }
}
