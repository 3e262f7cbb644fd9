package nl.samenspel.console;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.samenspel.exchange.CaseFile;
import nl.samenspel.exchange.CaseWave;
import nl.samenspel.exchange.Cause;
import nl.samenspel.exchange.Limits;
import nl.samenspel.exchange.Problem;
import nl.samenspel.exchange.csv.CsvCaseRecords;
import nl.samenspel.measurement.Findings;
import nl.samenspel.measurement.LevelChanges;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.disclosure.Snapshot;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.platform.Words;
import nl.samenspel.result.document.ClosedWave;
import nl.samenspel.result.document.JsonText;
import nl.samenspel.result.document.ResultsDocument;
import nl.samenspel.result.document.WaveChange;

/**
 * The command {@code analyse FILE.csv [--min-group K] [--weighting per-level|per-person] [--json]}: the results of a case
 * file, without storing anything.
 */
public final class Analyse {
    private static final Set<Cause> TOO_MUCH = EnumSet.of(Cause.TOO_MANY_PEOPLE, Cause.TOO_MANY_REMARKS);

    private final AssessmentModel model;
    private final Words words;
    private final Memory memory;

    /** Reads files of this model, and speaks these words. */
    public Analyse(AssessmentModel model, Words words) {
        this(model, words, Memory.ofThisProgram());
    }

    /** The same with as much memory as is said. */
    public Analyse(AssessmentModel model, Words words, Memory memory) {
        this.model = model;
        this.words = words;
        this.memory = memory;
    }

    /**
     * Runs the command; everything is printed in UTF-8.
     *
     * @return 0 when the results were printed, 1 when the file was refused (each problem is a line on {@code err}) or could not
     *     be held in memory, 2 when the arguments were not understood or the file cannot be opened; but for 0, nothing is
     *     printed on {@code out}
     */
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        Terminal terminal = new Terminal(words, out, err);
        return switch (AnalyseOptions.read(arguments)) {
            case Command.Understood<AnalyseOptions>(AnalyseOptions options) ->
                memory.orSay(terminal, () -> analyse(options, terminal));
            case Command.Misunderstood<AnalyseOptions>(String key, String argument) ->
                terminal.end(
                        Terminal.MISUNDERSTOOD, words.say(key, argument) + "\n" + words.say("console.analyse.usage"));
        };
    }

    private int analyse(AnalyseOptions options, Terminal terminal) {
        CaseFile.Reading reading;
        try {
            reading = read(options.file());
        } catch (IOException | UncheckedIOException unreadable) {
            return terminal.end(
                    Terminal.MISUNDERSTOOD,
                    words.say("console.analyse.unreadable", options.file().toString()));
        }
        return switch (reading) {
            case CaseFile.Reading.Accepted(CaseFile file) -> {
                terminal.mentionIgnored(file.ignoredColumns());
                yield print(file, options, terminal);
            }
            case CaseFile.Reading.Refused(List<Problem> problems) -> {
                int status = terminal.refused(options.file().toString(), problems);
                yield problems.stream().anyMatch(problem -> TOO_MUCH.contains(problem.cause()))
                        ? memory.tooSmall(terminal)
                        : status;
            }
        };
    }

    private CaseFile.Reading read(Path file) throws IOException {
        try (CsvCaseRecords records = CsvCaseRecords.of(new BufferedInputStream(Files.newInputStream(file)))) {
            return CaseFile.read(model.instrument(), records, Limits.of(memory.capacity()));
        }
    }

    /** @param snapshot what the figures of the wave are made of */
    private record Analysed(ClosedWave wave, Snapshot snapshot) {}

    private int print(CaseFile file, AnalyseOptions options, Terminal terminal) {
        List<Analysed> analysed =
                file.waves().stream().map(wave -> analysed(wave, options)).toList();
        List<ClosedWave> waves = analysed.stream().map(Analysed::wave).toList();
        List<WaveChange> trend = trend(analysed, options);
        if (!options.json()) {
            return terminal.done(new ResultsText(model, words)
                    .of(file.collaboration(), waves, trend)
                    .stripTrailing());
        }
        StringWriter document = new StringWriter();
        JsonText.write(ResultsDocument.of(file.collaboration(), waves, trend), document);
        return terminal.done(document.toString());
    }

    /** Each wave beside the one before it, whatever their order in the file. */
    private static List<WaveChange> trend(List<Analysed> analysed, AnalyseOptions options) {
        List<Analysed> inOrder = analysed.stream()
                .sorted(Comparator.comparing(one -> one.wave().closedOn()))
                .toList();
        return IntStream.range(1, inOrder.size())
                .mapToObj(each -> change(inOrder.get(each - 1), inOrder.get(each), options))
                .toList();
    }

    private static WaveChange change(Analysed from, Analysed to, AnalyseOptions options) {
        return new WaveChange(
                from.wave(), to.wave(), LevelChanges.between(from.snapshot(), to.snapshot(), options.weighting()));
    }

    /** Remarks are not printed, so the order that is drawn for them does not matter. */
    private Analysed analysed(CaseWave wave, AnalyseOptions options) {
        Snapshot snapshot =
                Snapshot.take(wave.answers(model.instrument(), options.disclosure()), new SplittableRandom(0));
        return new Analysed(
                new ClosedWave(
                        wave.name(),
                        wave.closedOn(),
                        Result.of(snapshot, options.weighting()),
                        Findings.of(snapshot, options.weighting())),
                snapshot);
    }
}
