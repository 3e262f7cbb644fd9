package nl.samenspel.demonstration.start;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.samenspel.demonstration.AimHigher.Aim;
import nl.samenspel.improvement.TargetLevel;

/** Where the parties of a case want to be. */
final class TargetsFile {

    private TargetsFile() {}

    /** Throws IllegalStateException when a level is none of the scale. */
    static List<Aim> read(int levels) throws IOException {
        try (var reader = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(BundledCases.open("targets.csv"), StandardCharsets.UTF_8))) {
            return reader.stream()
                    .map(row -> new Aim(
                            Integer.parseInt(row.getField("years")),
                            row.getField("aspect"),
                            TargetLevel.parse(row.getField("level"), levels)
                                    .orElseThrow(() -> new IllegalStateException("no level: " + row))))
                    .toList();
        }
    }
}
