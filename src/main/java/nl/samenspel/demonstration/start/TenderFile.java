package nl.samenspel.demonstration.start;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.samenspel.demonstration.ChooseSupplier.Colleague;
import nl.samenspel.demonstration.ChooseSupplier.Opinion;
import nl.samenspel.demonstration.ChooseSupplier.Part;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.platform.Slug;

/** What the team of a case finds that each lot needs. */
final class TenderFile {

    private static final String CANNOT_JUDGE = "?";

    private TenderFile() {}

    static List<Opinion> read() throws IOException {
        try (var reader = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(BundledCases.open("tender.csv"), StandardCharsets.UTF_8))) {
            return reader.stream()
                    .map(row -> new Opinion(
                            Slug.stored(Part.class, row.getField("lot").replace(' ', '-')),
                            Slug.stored(Colleague.class, row.getField("respondent")),
                            row.getField("aspect"),
                            answer(row, "importance"),
                            answer(row, "desired")))
                    .toList();
        }
    }

    private static Answer answer(NamedCsvRecord row, String column) {
        var said = row.getField(column);
        return said.equals(CANNOT_JUDGE) ? Answer.doNotKnow() : Answer.rated(Integer.parseInt(said));
    }
}
