package nl.samenspel.console;

import java.util.List;
import java.util.stream.Collectors;
import nl.samenspel.measurement.statistics.Method;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.platform.Words;
import nl.samenspel.result.document.ClosedWave;
import nl.samenspel.result.document.WaveChange;

/** The results of a case file as tables of plain text, in the reader's language. */
final class ResultsText {
    private final AssessmentModel model;
    private final Words words;

    ResultsText(AssessmentModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    /** @param trend of waves that follow each other; none where there is one wave */
    String of(String collaboration, List<ClosedWave> waves, List<WaveChange> trend) {
        return collaboration + "\n"
                + waves.stream()
                        .map(wave -> new WaveText(model, words, wave).text())
                        .collect(Collectors.joining())
                + trend.stream()
                        .map(change -> new ChangeText(model, words, change).text())
                        .collect(Collectors.joining())
                + "\n"
                + words.say(
                        "console.text.legend",
                        Method.VERSION,
                        model.attribution().in(words.language()))
                + "\n";
    }
}
