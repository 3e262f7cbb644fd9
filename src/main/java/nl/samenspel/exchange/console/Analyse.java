package nl.samenspel.exchange.console;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import nl.samenspel.exchange.CaseFile;
import nl.samenspel.exchange.CaseWave;
import nl.samenspel.exchange.ClosedWave;
import nl.samenspel.exchange.Problem;
import nl.samenspel.exchange.ResultsDocument;
import nl.samenspel.exchange.csv.CsvCaseRecords;
import nl.samenspel.exchange.json.JsonText;
import nl.samenspel.measurement.Findings;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.Snapshot;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.platform.Words;

/**
 * The command {@code analyse FILE.csv [--min-group K] [--weighting per-level|per-person] [--json]}: the results of a case
 * file, without storing anything.
 */
public final class Analyse {
    private final AssessmentModel model;
    private final Words words;

    /** Reads files of this model, and speaks these words. */
    public Analyse(AssessmentModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    /**
     * Runs the command; everything is printed in UTF-8.
     *
     * @return 0 when the results were printed, 1 when the file was refused (each problem is a line on {@code err}), 2 when
     *     the arguments were not understood or the file cannot be opened
     */
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        Terminal terminal = new Terminal(words, out, err);
        return switch (AnalyseOptions.read(arguments)) {
            case AnalyseOptions.Reading.Understood(AnalyseOptions options) -> analyse(options, terminal);
            case AnalyseOptions.Reading.Misunderstood(String key, String argument) ->
                terminal.end(
                        Terminal.MISUNDERSTOOD, words.say(key, argument) + "\n" + words.say("exchange.analyse.usage"));
        };
    }

    private int analyse(AnalyseOptions options, Terminal terminal) {
        CaseFile.Reading reading;
        try {
            reading = read(options.file());
        } catch (IOException | UncheckedIOException unreadable) {
            return terminal.end(
                    Terminal.MISUNDERSTOOD,
                    words.say("exchange.analyse.unreadable", options.file().toString()));
        }
        return switch (reading) {
            case CaseFile.Reading.Accepted(CaseFile file) -> {
                terminal.mentionIgnored(file.ignoredColumns());
                yield print(file, options, terminal);
            }
            case CaseFile.Reading.Refused(List<Problem> problems) ->
                terminal.refused(options.file().toString(), problems);
        };
    }

    private CaseFile.Reading read(Path file) throws IOException {
        try (CsvCaseRecords records = CsvCaseRecords.of(new BufferedInputStream(Files.newInputStream(file)))) {
            return CaseFile.read(model.instrument(), records);
        }
    }

    private int print(CaseFile file, AnalyseOptions options, Terminal terminal) {
        List<ClosedWave> waves =
                file.waves().stream().map(wave -> closed(wave, options)).toList();
        if (!options.json()) {
            return terminal.done(new ResultsText(model, words)
                    .of(file.collaboration(), waves)
                    .stripTrailing());
        }
        Writer writer = new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8);
        JsonText.write(ResultsDocument.of(file.collaboration(), waves), writer);
        return terminal.done("");
    }

    /** Remarks are not printed, so the order that is drawn for them does not matter. */
    private ClosedWave closed(CaseWave wave, AnalyseOptions options) {
        Snapshot snapshot =
                Snapshot.take(wave.answers(model.instrument(), options.disclosure()), new SplittableRandom(0));
        return new ClosedWave(
                wave.name(),
                wave.closedOn(),
                Result.of(snapshot, options.weighting()),
                Findings.of(snapshot, options.weighting()));
    }
}
