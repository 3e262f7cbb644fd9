package nl.samenspel.console;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import nl.samenspel.platform.start.Arguments;

/**
 * The options of a command that takes one file, or what is wrong with its arguments.
 *
 * @param <O> the options
 */
sealed interface OneFile<O> {

    record Understood<O>(O options) implements OneFile<O> {}

    /** A key of words, and the argument that it mentions. */
    record Misunderstood<O>(String key, String argument) implements OneFile<O> {}

    /** @param noFile key of the words when there is none */
    static <O> OneFile<O> read(Arguments.Reading reading, String noFile, BiFunction<Path, Arguments, O> options) {
        return switch (reading) {
            case Arguments.Reading.Misunderstood(String key, String argument) -> new Misunderstood<>(key, argument);
            case Arguments.Reading.Understood(Arguments arguments) -> of(arguments, noFile, options);
        };
    }

    private static <O> OneFile<O> of(Arguments arguments, String noFile, BiFunction<Path, Arguments, O> options) {
        List<String> files = arguments.unnamed();
        return switch (files.size()) {
            case 0 -> new Misunderstood<>(noFile, "");
            case 1 -> new Understood<>(options.apply(Path.of(files.getFirst()), arguments));
            default -> new Misunderstood<>("console.analyse.second-file", files.get(1));
        };
    }
}
