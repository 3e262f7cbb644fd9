package nl.samenspel.console;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.samenspel.platform.start.Arguments;

/**
 * The options of a command that takes files, or what is wrong with its arguments.
 *
 * @param <O> the options
 */
sealed interface Command<O> {

    record Understood<O>(O options) implements Command<O> {}

    /** A key of words, and the argument that it mentions. */
    record Misunderstood<O>(String key, String argument) implements Command<O> {}

    /** @param noFile key of the words when there is none */
    static <O> Command<O> ofOneFile(Arguments.Reading reading, String noFile, BiFunction<Path, Arguments, O> options) {
        return ofFiles(
                reading,
                _ -> new Files(1, 1, noFile, "console.analyse.second-file"),
                (files, arguments) -> options.apply(files.getFirst(), arguments));
    }

    /**
     * How many files a command takes.
     *
     * @param tooFew key of the words when there are fewer
     * @param tooMany key of the words about the first that is one too many
     */
    record Files(int least, int most, String tooFew, String tooMany) {}

    /** @param files that it takes with these arguments */
    static <O> Command<O> ofFiles(
            Arguments.Reading reading, Function<Arguments, Files> files, BiFunction<List<Path>, Arguments, O> options) {
        return switch (reading) {
            case Arguments.Reading.Misunderstood(String key, String argument) -> new Misunderstood<>(key, argument);
            case Arguments.Reading.Understood(Arguments arguments) -> of(arguments, files.apply(arguments), options);
        };
    }

    private static <O> Command<O> of(Arguments arguments, Files may, BiFunction<List<Path>, Arguments, O> options) {
        List<String> named = arguments.unnamed();
        if (named.size() < may.least()) {
            return new Misunderstood<>(may.tooFew(), "");
        }
        return named.size() > may.most()
                ? new Misunderstood<>(may.tooMany(), named.get(may.most()))
                : new Understood<>(options.apply(named.stream().map(Path::of).toList(), arguments));
    }
}
