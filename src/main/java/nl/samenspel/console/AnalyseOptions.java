package nl.samenspel.console;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.platform.start.Arguments;
import nl.samenspel.platform.start.Arguments.Option;

/**
 * What was asked of {@code analyse}.
 *
 * @param disclosure for both parties; groups of at least 5 unless told otherwise
 */
record AnalyseOptions(Path file, Disclosure disclosure, Weighting weighting, boolean json) {

    private static final Option GROUP =
            Option.of("--min-group", value -> value.matches("[1-9][0-9]{0,5}"), "console.analyse.min-group");
    private static final Option WEIGHTING =
            Option.of("--weighting", value -> weighting(value).isPresent(), "console.analyse.weighting");
    private static final Option JSON = Option.alone("--json");

    static Command<AnalyseOptions> read(List<String> words) {
        return Command.ofOneFile(
                Arguments.read(words, GROUP, WEIGHTING, JSON), "console.analyse.no-file", AnalyseOptions::of);
    }

    private static AnalyseOptions of(Path file, Arguments arguments) {
        return new AnalyseOptions(
                file,
                arguments
                        .value(GROUP)
                        .map(Integer::parseInt)
                        .map(Disclosure::ofThreshold)
                        .orElseGet(() -> new Disclosure.Anonymous(5)),
                arguments.value(WEIGHTING).flatMap(AnalyseOptions::weighting).orElse(Weighting.PER_LEVEL),
                arguments.has(JSON));
    }

    private static Optional<Weighting> weighting(String slug) {
        return Arrays.stream(Weighting.values())
                .filter(known -> known.slug().equals(slug))
                .findFirst();
    }
}
