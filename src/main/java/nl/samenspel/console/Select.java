package nl.samenspel.console;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.samenspel.exchange.CandidateColumn;
import nl.samenspel.exchange.CandidatesFile;
import nl.samenspel.exchange.Columns;
import nl.samenspel.exchange.LotColumn;
import nl.samenspel.exchange.LotsFile;
import nl.samenspel.exchange.Problem;
import nl.samenspel.exchange.csv.CsvCaseRecords;
import nl.samenspel.measurement.selection.Ranking;
import nl.samenspel.measurement.selection.SupplierFit;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.platform.Spoken;
import nl.samenspel.platform.Words;
import nl.samenspel.result.document.JsonText;
import nl.samenspel.selection.document.ProfileContent;
import nl.samenspel.selection.document.ProfileText;
import nl.samenspel.selection.document.ProfileText.Flaw;

/**
 * The command {@code select LOTS.csv CANDIDATES.csv [--tau T] [--rho R] [--json] [--freeze]}: how candidates compare with what is
 * wanted of each lot, and how firm that is, without storing anything.
 */
public final class Select {
    private static final Spoken<Flaw> FLAW = Spoken.of("console.select.flaw", Flaw.class);
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final AssessmentModel model;
    private final Words words;

    /** Reads files about this model, and speaks these words. */
    public Select(AssessmentModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    /**
     * Runs the command; everything is printed in UTF-8.
     *
     * @return 0 when all was printed, 1 when a file was refused (each problem is a line on {@code err}), 2 when the arguments were
     *     not understood or a file cannot be opened; but for 0, nothing is printed on {@code out}
     */
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        Terminal terminal = new Terminal(words, out, err);
        return switch (SelectOptions.read(arguments)) {
            case Command.Understood<SelectOptions>(SelectOptions options) ->
                Memory.ofThisProgram()
                        .orSay(
                                terminal,
                                () -> options.isProfile() ? freezeAgain(options, terminal) : read(options, terminal));
            case Command.Misunderstood<SelectOptions>(String key, String argument) ->
                terminal.end(
                        Terminal.MISUNDERSTOOD, words.say(key, argument) + "\n" + words.say("console.select.usage"));
        };
    }

    private int read(SelectOptions options, Terminal terminal) {
        return opened(options.lots(), LotColumn.ALL, terminal, records -> switch (LotsFile.read(model, records)) {
            case LotsFile.Reading.Accepted(LotsFile file) -> {
                terminal.mentionIgnored(file.ignoredColumns());
                yield options.candidates()
                        .map(candidates -> read(candidates, file, options, terminal))
                        .orElseGet(() -> freeze(file, options, terminal));
            }
            case LotsFile.Reading.Refused(List<Problem> problems) ->
                terminal.refused(options.lots().toString(), problems);
        });
    }

    private int read(Path candidates, LotsFile lots, SelectOptions options, Terminal terminal) {
        return opened(candidates, CandidateColumn.ALL, terminal, records -> switch (CandidatesFile.read(
                model, lots, records)) {
            case CandidatesFile.Reading.Accepted(CandidatesFile file) -> {
                terminal.mentionIgnored(file.ignoredColumns());
                yield options.freeze() ? freeze(file.lots(), options, terminal) : compare(file, options, terminal);
            }
            case CandidatesFile.Reading.Refused(List<Problem> problems) ->
                terminal.refused(candidates.toString(), problems);
        });
    }

    private int opened(Path file, Columns columns, Terminal terminal, Function<CsvCaseRecords, Integer> work) {
        try (CsvCaseRecords records = CsvCaseRecords.of(columns, new BufferedInputStream(Files.newInputStream(file)))) {
            return work.apply(records);
        } catch (IOException | UncheckedIOException unreadable) {
            return unreadable(file, terminal);
        }
    }

    private int unreadable(Path file, Terminal terminal) {
        return terminal.end(Terminal.MISUNDERSTOOD, words.say("console.analyse.unreadable", file.toString()));
    }

    private int compare(CandidatesFile file, SelectOptions options, Terminal terminal) {
        List<ComparedLot> compared = file.lots().lots().stream()
                .map(lot -> compared(new LotContent(model, options).of(lot), file))
                .toList();
        return terminal.done(
                options.json()
                        ? json(new ComparisonTree(compared).tree())
                        : new ComparisonText(model, words).of(compared).stripTrailing());
    }

    private static ComparedLot compared(ProfileContent content, CandidatesFile file) {
        SupplierFit fit = content.fit();
        String fingerprint = ProfileText.of(content).fingerprint();
        return new ComparedLot(
                fit,
                fingerprint,
                file.groups().stream()
                        .filter(group -> group.lot().equals(content.lot()))
                        .map(group ->
                                new ComparedLot.Group(group.source(), Ranking.of(fit, group.candidates(), fingerprint)))
                        .toList());
    }

    private int freeze(LotsFile file, SelectOptions options, Terminal terminal) {
        LotContent contents = new LotContent(model, options);
        return freeze(file.lots().stream().map(contents::of).toList(), options, terminal);
    }

    private int freezeAgain(SelectOptions options, Terminal terminal) {
        Path file = options.lots();
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            String json = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
            return switch (ProfileText.read(json)) {
                case ProfileText.Reading.Read(ProfileContent content) -> freeze(List.of(content), options, terminal);
                case ProfileText.Reading.Unreadable(Flaw flaw, String place) ->
                    terminal.end(
                            Terminal.REFUSED,
                            words.say("console.select.no-profile", file.toString(), words.say(FLAW, flaw, place)));
            };
        } catch (IOException | UncheckedIOException unreadable) {
            return unreadable(file, terminal);
        }
    }

    private int freeze(List<ProfileContent> contents, SelectOptions options, Terminal terminal) {
        if (options.json()) {
            return terminal.done(json(ComparisonTree.frozen(contents)));
        }
        List<String> lines = new ArrayList<>();
        for (ProfileContent content : contents) {
            lines.add(words.labelled(content.lot(), ProfileText.of(content).fingerprint()));
        }
        return terminal.done(String.join("\n", lines));
    }

    private static String json(List<?> tree) {
        StringWriter document = new StringWriter();
        JsonText.write(tree, document);
        return document.toString();
    }
}
