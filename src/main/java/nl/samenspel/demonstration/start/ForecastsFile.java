package nl.samenspel.demonstration.start;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.samenspel.demonstration.DemonstrationDay;
import nl.samenspel.demonstration.ForeseeLevels.Foreseen;
import nl.samenspel.demonstration.ForeseeLevels.Occasion;
import nl.samenspel.improvement.forecast.Estimate;
import nl.samenspel.improvement.forecast.Forecaster;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Slug;

/** What the parties of a case expected, and expect. */
final class ForecastsFile {

    private ForecastsFile() {}

    /** Throws an exception when something in it cannot be read. */
    static List<Foreseen> read() throws IOException {
        try (var reader = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(BundledCases.open("forecasts.csv"), StandardCharsets.UTF_8))) {
            return reader.stream().map(ForecastsFile::foreseen).toList();
        }
    }

    private static Foreseen foreseen(NamedCsvRecord row) {
        return new Foreseen(
                new Occasion(
                        DemonstrationDay.of(row.getField("given")),
                        Slug.parse(Forecaster.class, row.getField("as")).orElseThrow(),
                        Slug.parse(Party.class, row.getField("of")),
                        DemonstrationDay.of(row.getField("for"))),
                row.getField("aspect"),
                new Estimate(tenths(row, "point"), tenths(row, "low"), tenths(row, "high")));
    }

    private static int tenths(NamedCsvRecord row, String field) {
        return new BigDecimal(row.getField(field)).movePointRight(1).intValueExact();
    }
}
