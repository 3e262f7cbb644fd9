package nl.samenspel.console;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.samenspel.assessment.WaveDraft;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.platform.start.Arguments;
import nl.samenspel.platform.start.Arguments.Option;
import nl.samenspel.platform.start.ServeOptions;

/**
 * What was asked of {@code import}.
 *
 * @param disclosure for both parties; groups of at least 5 unless told otherwise
 * @param database address of a PostgreSQL database, or empty for the embedded one in the data folder
 * @param workspace the name of the workspace, needed only when there are several
 */
record ImportOptions(Path file, Disclosure disclosure, Path data, String database, Optional<String> workspace) {

    private static final Option GROUP = Option.of("--min-group", ImportOptions::isGroup, "console.import.min-group");
    private static final Option WORKSPACE = Option.any("--workspace");

    static Command<ImportOptions> read(List<String> words) {
        return Command.ofOneFile(
                Arguments.read(words, GROUP, ServeOptions.DATA, ServeOptions.DATABASE, WORKSPACE),
                "console.import.no-file",
                ImportOptions::of);
    }

    private static ImportOptions of(Path file, Arguments arguments) {
        return new ImportOptions(
                file,
                arguments
                        .value(GROUP)
                        .map(Integer::parseInt)
                        .map(Disclosure::ofThreshold)
                        .orElseGet(() -> new Disclosure.Anonymous(WaveDraft.USUAL_THRESHOLD)),
                ServeOptions.data(arguments),
                ServeOptions.database(arguments),
                arguments.value(WORKSPACE));
    }

    private static boolean isGroup(String value) {
        if (!value.matches("[1-9][0-9]?")) {
            return false;
        }
        int people = Integer.parseInt(value);
        return people == 1 || (people >= WaveDraft.LOWEST_THRESHOLD && people <= WaveDraft.HIGHEST_THRESHOLD);
    }
}
