package nl.samenspel.platform.start;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What stands behind a command, read in the same way for every command: {@code --name value} or {@code --name=value}, options
 * that stand alone, and words without a name. Of an option that is given twice, the last counts.
 */
public record Arguments(Map<Arguments.Option, String> values, List<String> unnamed) {

    /**
     * An option that a command knows.
     *
     * @param name with its hyphens
     * @param isAlone no value follows
     * @param isValue whether this may follow
     * @param otherwise key of the words about a value that may not
     */
    public record Option(String name, boolean isAlone, Predicate<String> isValue, String otherwise) {

        public static Option alone(String name) {
            return new Option(name, true, _ -> true, "");
        }

        public static Option any(String name) {
            return new Option(name, false, _ -> true, "");
        }

        public static Option of(String name, Predicate<String> isValue, String otherwise) {
            return new Option(name, false, isValue, otherwise);
        }
    }

    /** The arguments, or what is wrong with them. */
    public sealed interface Reading {

        record Understood(Arguments arguments) implements Reading {}

        /**
         * @param key of the words that say what is wrong
         * @param argument what the words mention
         */
        record Misunderstood(String key, String argument) implements Reading {}
    }

    /** Reads them up to the first that is wrong. */
    public static Reading read(List<String> words, Option... known) {
        var rest = new ArrayDeque<String>();
        words.forEach(word -> rest.addAll(word.startsWith("--") ? Arrays.asList(word.split("=", 2)) : List.of(word)));
        var values = new HashMap<Option, String>();
        var unnamed = new ArrayList<String>();
        while (!rest.isEmpty()) {
            var word = rest.removeFirst();
            if (!word.startsWith("--")) {
                unnamed.add(word);
                continue;
            }
            var option =
                    Arrays.stream(known).filter(one -> one.name().equals(word)).findFirst();
            if (option.isEmpty()) {
                return new Reading.Misunderstood("start.unknown-option", word);
            }
            var wrong = take(option.get(), rest, values);
            if (wrong.isPresent()) {
                return wrong.get();
            }
        }
        return new Reading.Understood(new Arguments(values, unnamed));
    }

    private static Optional<Reading> take(Option option, Deque<String> rest, Map<Option, String> values) {
        if (option.isAlone()) {
            values.put(option, "");
            return Optional.empty();
        }
        if (rest.isEmpty()) {
            return Optional.of(new Reading.Misunderstood("start.no-value", option.name()));
        }
        var value = rest.removeFirst();
        values.put(option, value);
        return option.isValue().test(value)
                ? Optional.empty()
                : Optional.of(new Reading.Misunderstood(option.otherwise(), value));
    }

    public boolean has(Option option) {
        return values.containsKey(option);
    }

    public Optional<String> value(Option option) {
        return Optional.ofNullable(values.get(option));
    }
}
