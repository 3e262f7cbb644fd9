package nl.samenspel.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.samenspel.platform.Language;
import org.junit.jupiter.api.Test;

class SheetFileTest {
    private static final String SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    @Property(tries = 1_000)
    void withWhateverSeparatorItIsOpenedNoCellIsAFormula(
            @ForAll("cells") List<String> cells, @ForAll Language language) {
        var text = new SheetFile(language, "x", List.of("a", "b", "c"), List.of(cells, cells)).text();

        for (char separator : new char[] {',', ';', '\t', '|'}) {
            assertThat(cells(text, separator))
                    .as("%s in %s", separator, text)
                    .filteredOn(cell -> !cell.isBlank())
                    .noneMatch(cell -> SIGNS.indexOf(cell.strip().charAt(0)) >= 0 || cell.startsWith("\t"));
        }
    }

    @Property(tries = 500)
    void inItsOwnProgramEveryCellReadsAsItWasButForApostrophes(
            @ForAll("cells") List<String> cells, @ForAll Language language) {
        var text = new SheetFile(language, "x", List.of("a", "b", "c"), List.of(cells)).text();

        assertThat(cells(text, language == Language.EN ? ',' : ';'))
                .map(cell -> cell.replace("'", ""))
                .containsExactlyElementsOf(
                        Stream.concat(Stream.of("a", "b", "c"), cells.stream().map(Typed::line))
                                .map(cell -> cell.replace("'", ""))
                                .toList());
    }

    @Test
    void numbersAreLeftAlone() {
        var rows = List.of(List.of("-3.5", "12", "=1"), List.of("-3,5", "+4", "1=1"));

        assertThat(new SheetFile(Language.NL, "x", List.of("A"), rows).text())
                .isEqualTo("\uFEFF\"A\"\r\n-3.5;12;\"'=1\"\r\n-3,5;+4;\"1=1\"\r\n");
    }

    @Test
    void itsNameIsOneThatAFileMayHave() {
        assertThat(new SheetFile(Language.NL, "Links voor A/B: “x” \\ \n..", List.of(), List.of()).fileName())
                .isEqualTo("Links voor A-B- “x” - -...csv");
        assertThat(new SheetFile(Language.NL, "é".repeat(300), List.of(), List.of()).fileName())
                .hasSize(104);
    }

    @Provide
    Arbitrary<List<String>> cells() {
        return Arbitraries.strings()
                .withChars("=+-@;,|\t\r\n\"' a\uFF1D")
                .ofMaxLength(12)
                .list()
                .ofSize(3);
    }

    /** As lenient as the most lenient program. */
    private static List<String> cells(String text, char separator) {
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text.substring(1))) {
            return reader.stream()
                    .flatMap(record -> record.getFields().stream())
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
