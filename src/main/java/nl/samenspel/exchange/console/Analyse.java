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
import java.util.stream.Collectors;
import nl.samenspel.exchange.CaseFile;
import nl.samenspel.exchange.CaseWave;
import nl.samenspel.exchange.ClosedWave;
import nl.samenspel.exchange.Problem;
import nl.samenspel.exchange.ResultsDocument;
import nl.samenspel.exchange.csv.CsvCaseRecords;
import nl.samenspel.exchange.json.JsonText;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.Snapshot;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.platform.Words;

/**
 * The command {@code analyse FILE.csv [--min-group K] [--weighting per-level|per-person] [--json]}: the results of a case
 * file, without storing anything.
 */
public final class Analyse {
    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int MISUNDERSTOOD = 2;

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
        return switch (AnalyseOptions.read(arguments)) {
            case AnalyseOptions.Reading.Understood(AnalyseOptions options) -> analyse(options, out, err);
            case AnalyseOptions.Reading.Misunderstood(String key, String argument) ->
                misunderstood(words.say(key, argument) + "\n" + words.say("exchange.analyse.usage"), err);
        };
    }

    private int analyse(AnalyseOptions options, PrintStream out, PrintStream err) {
        CaseFile.Reading reading;
        try {
            reading = read(options.file());
        } catch (IOException | UncheckedIOException unreadable) {
            return misunderstood(
                    words.say("exchange.analyse.unreadable", options.file().toString()), err);
        }
        return switch (reading) {
            case CaseFile.Reading.Accepted(CaseFile file) -> {
                if (!file.ignoredColumns().isEmpty()) {
                    print(words.say("exchange.ignored", String.join(", ", file.ignoredColumns())) + "\n", err);
                }
                print(file, options, out);
                yield DONE;
            }
            case CaseFile.Reading.Refused(List<Problem> problems) -> {
                String list = problems.stream()
                        .map(problem -> problem.say(words) + "\n")
                        .collect(Collectors.joining());
                print(words.say("exchange.refused", options.file().toString(), problems.size()) + "\n" + list, err);
                yield REFUSED;
            }
        };
    }

    private CaseFile.Reading read(Path file) throws IOException {
        try (CsvCaseRecords records = CsvCaseRecords.of(new BufferedInputStream(Files.newInputStream(file)))) {
            return CaseFile.read(model.instrument(), records);
        }
    }

    private void print(CaseFile file, AnalyseOptions options, PrintStream out) {
        List<ClosedWave> waves = file.waves().stream()
                .map(wave -> new ClosedWave(wave.name(), wave.closedOn(), result(wave, options)))
                .toList();
        if (!options.json()) {
            print(new ResultsText(model, words).of(file.collaboration(), waves), out);
            return;
        }
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        JsonText.write(ResultsDocument.of(file.collaboration(), waves), writer);
        print("\n", out);
    }

    /** Remarks are not printed, so the order that is drawn for them does not matter. */
    private Result result(CaseWave wave, AnalyseOptions options) {
        Snapshot snapshot =
                Snapshot.take(wave.answers(model.instrument(), options.disclosure()), new SplittableRandom(0));
        return Result.of(snapshot, options.weighting());
    }

    private static int misunderstood(String explanation, PrintStream err) {
        print(explanation + "\n", err);
        return MISUNDERSTOOD;
    }

    private static void print(String text, PrintStream stream) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        stream.write(bytes, 0, bytes.length);
        stream.flush();
    }
}
