package nl.samenspel.demonstration.start;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Words;

/** What stands written in the cases, in one language: what people wrote, and what their assessments are called. */
final class CaseTexts {

    private final Map<String, String> told;

    private CaseTexts(Map<String, String> told) {
        this.told = told;
    }

    static CaseTexts in(Language language) throws IOException {
        var told = new HashMap<String, String>();
        told.put("baseline", Words.in(language).say("demonstration.baseline"));
        try (var reader = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(BundledCases.open("comments.csv"), StandardCharsets.UTF_8))) {
            reader.forEach(row -> told.put(row.getField("written"), row.getField(language.tag())));
        }
        return new CaseTexts(told);
    }

    /** The text in the language; what is no text, as it is. */
    String of(String written) {
        return told.getOrDefault(written, written);
    }
}
