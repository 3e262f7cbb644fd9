package nl.samenspel.demonstration.start;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspel.platform.Language;
import org.junit.jupiter.api.Test;

/** What people write in the demonstration is there in every language. */
class CaseTextsTest {

    private final List<NamedCsvRecord> texts = records("comments.csv");

    CaseTextsTest() throws IOException {}

    @Test
    void everyCommentOfTheCasesIsTold() throws IOException {
        Set<String> written = new HashSet<>();
        for (var file : List.of("trading-company.csv", "industrial-company.csv")) {
            records(file).forEach(row -> written.add(row.getField("comment")));
        }
        for (var row : records("follow-up.csv")) {
            if (row.getField("question").endsWith(".remark")) {
                written.addAll(row.getFields().subList(1, row.getFieldCount()));
            }
        }
        written.remove("");

        assertThat(texts.stream().map(row -> row.getField("written")).collect(Collectors.toSet()))
                .isEqualTo(written);
        for (Language language : Language.values()) {
            var told = CaseTexts.in(language);
            assertThat(written).allSatisfy(text -> assertThat(told.of(text)).isNotBlank());
        }
    }

    @Test
    void theyAreWrittenAsTheLanguagesHaveIt() {
        for (var row : texts) {
            for (Language language : Language.values()) {
                assertThat(row.getField(language.tag()))
                        .doesNotContain("'", "\"")
                        .isNotBlank();
            }
            assertThat(row.getField("fr")).doesNotContainPattern("(?<!\u202F)[;?!]|(?<!\u00A0):");
            assertThat(Set.of(row.getField("nl"), row.getField("en"), row.getField("de"), row.getField("fr")))
                    .hasSize(4);
        }
    }

    @Test
    void whatIsNoTextStaysAsItIs() throws IOException {
        var told = CaseTexts.in(Language.FR);

        assertThat(told.of("baseline")).isEqualTo("Enquête initiale");
        assertThat(told.of("strategy")).isEqualTo("strategy");
        assertThat(told.of("2024")).isEqualTo("2024");
    }

    private static List<NamedCsvRecord> records(String file) throws IOException {
        try (var reader = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(BundledCases.open(file), StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        }
    }
}
