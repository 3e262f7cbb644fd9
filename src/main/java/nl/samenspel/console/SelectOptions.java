package nl.samenspel.console;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.samenspel.measurement.selection.SelectionRules;
import nl.samenspel.platform.start.Arguments;
import nl.samenspel.platform.start.Arguments.Option;

/**
 * What was asked of {@code select}.
 *
 * @param files about lots, and then about candidates; or, to be frozen, one profile
 * @param mix how far the weights wander when they are drawn
 * @param excess what a level too many costs, of what a level too few costs
 * @param freeze whether only profiles are wanted, and no candidates compared
 */
record SelectOptions(List<Path> files, double mix, double excess, boolean json, boolean freeze) {
    private static final Pattern SHARE = Pattern.compile("[0-9](?:[.,][0-9]{1,15})?|[.,][0-9]{1,15}");
    private static final String PROFILE = ".json";

    private static final Option MIX = Option.of("--tau", SelectOptions::isShare, "console.select.tau");
    private static final Option EXCESS = Option.of("--rho", SelectOptions::isShare, "console.select.rho");
    private static final Option JSON = Option.alone("--json");
    private static final Option FREEZE = Option.alone("--freeze");

    SelectOptions {
        files = List.copyOf(files);
    }

    static Command<SelectOptions> read(List<String> words) {
        return Command.ofFiles(
                Arguments.read(words, MIX, EXCESS, JSON, FREEZE),
                arguments -> new Command.Files(
                        arguments.has(FREEZE) ? 1 : 2, 2, "console.select.no-files", "console.select.third-file"),
                SelectOptions::of);
    }

    private static SelectOptions of(List<Path> files, Arguments arguments) {
        return new SelectOptions(
                files,
                arguments.value(MIX).map(SelectOptions::number).orElse(SelectionRules.USUAL_MIX),
                arguments.value(EXCESS).map(SelectOptions::number).orElse(SelectionRules.USUAL_EXCESS),
                arguments.has(JSON),
                arguments.has(FREEZE));
    }

    private static boolean isShare(String value) {
        return SHARE.matcher(value).matches() && number(value) <= 1;
    }

    private static double number(String value) {
        return Double.parseDouble(value.replace(',', '.'));
    }

    Path lots() {
        return files.getFirst();
    }

    Optional<Path> candidates() {
        return files.size() > 1 ? Optional.of(files.get(1)) : Optional.empty();
    }

    /** Is it a profile that is to be frozen again? */
    boolean isProfile() {
        return freeze
                && files.size() == 1
                && lots().toString().toLowerCase(Locale.ROOT).endsWith(PROFILE);
    }
}
