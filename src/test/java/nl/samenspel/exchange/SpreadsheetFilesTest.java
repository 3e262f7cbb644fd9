package nl.samenspel.exchange;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.samenspel.exchange.csv.CsvCaseRecords;
import nl.samenspel.measurement.Instruments;
import nl.samenspel.party.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetFilesTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String HEADER =
            "collaboration,wave,closed_on,party,governance_level,respondent,aspect,facet,importance,actual,comment\n";
    private static final String ROW = "Zuid,w,2026-03-20,customer,strategic,c1,people,,3,4,\n";

    @Property(tries = 100)
    void whateverProgramSavesAFileItSaysTheSame(@ForAll long seed) {
        var program = Spreadsheet.random(new Random(seed));
        var original = program.writable(RandomCaseFile.text(seed)).replaceFirst("^\uFEFF|^é(?=\\w+,)", "");

        assertThat(read(program.save(CsvText.rows(original))))
                .as(program.toString())
                .isInstanceOf(CaseFile.Reading.Accepted.class)
                .isEqualTo(read(original.getBytes(UTF_8)));
    }

    @Test
    void aDutchExcelMaySaveAFileWithoutDoingItHarm() {
        var saved = HEADER.replace(',', ';').replace("\n", "\r\n")
                + "Zuid;w;20-3-2026;customer;strategic;Zoë;people;;3,0;4;\r\n"
                + "Zuid;w;20-3-2026;customer;strategic;Zoë;agility;;3;4\r\n"
                + ";;;;;;;;;;\r\n"
                + "Zuid;w;20-3-2026;customer;strategic;Zoë;results;;3;4;prima;\r\n";

        for (var bytes : List.of(saved.getBytes(WINDOWS), ("\uFEFF" + saved).getBytes(UTF_8))) {
            var wave = accepted(bytes).waves().getFirst();
            assertThat(wave.closedOn()).hasToString("2026-03-20");
            assertThat(wave.people(Party.CUSTOMER)).singleElement().satisfies(person -> {
                assertThat(person.respondent()).isEqualTo("Zoë");
                assertThat(person.answers().answers()).hasSize(6);
            });
        }
    }

    @Test
    void linesAreCountedAsTheFileHasThem() {
        for (var end : List.of("\n", "\r\n", "\r")) {
            var text = "sep=,\n\n" + HEADER + ROW.replace(",\n", ",\"two\nlines\"\n") + "\n" + ROW.replace("3", "9");

            assertThat(refused(text.replace("\n", end).getBytes(UTF_8)))
                    .extracting(Problem::line)
                    .as(end.replace('\r', 'r'))
                    .contains(7L)
                    .allMatch(line -> line == 7);
        }
    }

    @Test
    void aLineThatEndsInAValueOtherwiseThanTheRowsAreIsPartOfTheValue() {
        for (var end : List.of("\n", "\r\n", "\r")) {
            for (var inside : List.of("\n", "\r\n", "\r")) {
                var text = HEADER + ROW.replace(",\n", ",\"two<inside>\"\n") + ROW.replace("c1", "c2");
                var people = accepted(text.replace("\n", end)
                                .replace("<inside>", inside)
                                .getBytes(UTF_8))
                        .waves()
                        .getFirst()
                        .people(Party.CUSTOMER);
                assertThat(people).extracting(CasePerson::respondent).containsExactly("c1", "c2");
                assertThat(people.getFirst().answers().remarks()).containsEntry("people", "two");
            }
        }
    }

    @Test
    void headingsDecideWhateverSignIsMoreFrequentOrDeclared() {
        var commas = "a;b;c;d;e;f;g;h;i;j;k;l;m;n;o;p;q;r;s;t;u;v;w;x;y;z";
        var text = "sep=;\n" + HEADER + ROW.replace(",\n", "," + commas + "\n");

        assertThat(accepted(text.getBytes(UTF_8)).waves()).hasSize(1);
    }

    @Test
    void aWrongSeparatorIsNamedOnceAndNotOfEveryRow() {
        var semicolons = ROW.replace(',', ';').repeat(2_000);
        assertThat(refused((HEADER + ROW + semicolons).getBytes(UTF_8)))
                .containsExactly(Problem.at(3, Cause.OTHER_SEPARATOR));
        assertThat(refused((HEADER.replace(',', ';') + ROW.repeat(2_000)).getBytes(UTF_8)))
                .containsExactly(Problem.at(2, Cause.OTHER_SEPARATOR));
        assertThat(refused((HEADER + ROW.repeat(2_000)).replace(',', '^').getBytes(UTF_8)))
                .containsExactly(Problem.at(1, Cause.SEPARATOR));
        assertThat(refused(ROW.repeat(2_000).getBytes(UTF_8)))
                .containsExactly(Problem.at(1, Cause.NO_HEADER, "collaboration", "wave", "closed_on"));
    }

    @Test
    void aWorkbookIsNamedAsOneAndNothingElseIsSaidOfIt() throws IOException {
        var workbook = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(workbook)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(new byte[100_000]);
        }
        var older = new byte[50_000];
        System.arraycopy(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                0,
                older,
                0,
                8);

        assertThat(refused(workbook.toByteArray())).containsExactly(Problem.at(1, Cause.WORKBOOK));
        assertThat(refused(older)).containsExactly(Problem.at(1, Cause.WORKBOOK));
        assertThat(refused(new byte[70_000])).containsExactly(Problem.at(1, Cause.NOT_TEXT));
    }

    @Test
    void textInUtf16NeedsNoMarkWhereItIsPlain() {
        for (var charset : List.of(UTF_16LE, UTF_16BE)) {
            var text = HEADER + ROW.replace("c1", "Žofie 李");
            assertThat(accepted(text.getBytes(charset))).isEqualTo(accepted(text.getBytes(UTF_8)));
        }
    }

    @Test
    void lettersOfWindowsAreReadHoweverLateTheyCome() {
        for (int before : List.of(0, 1, 700, 1_500, 40_000)) {
            var text = new StringBuilder(HEADER);
            for (int person = 0; person < before; person++) {
                text.append(ROW.replace("c1", "c-" + person));
            }
            text.append(ROW.replace("c1", "Zoë – Jérôme"));

            assertThat(accepted(text.toString().getBytes(WINDOWS)))
                    .as("after %d rows", before)
                    .isEqualTo(accepted(text.toString().getBytes(UTF_8)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 3_000})
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aSignOfTwoCharactersIsReadWhereverItStands(int after) {
        for (int place = 65_530; place < 65_540; place++) {
            var text = new StringBuilder(HEADER).append(ROW.replace(",\n", ",\"\"\n"));
            text.insert(text.length() - 2, "é".repeat(place - text.length() + 2) + "🙂");
            for (int person = 2; person < 2 + after; person++) {
                text.append(ROW.replace("c1", "c" + person));
            }

            assertThat(text.indexOf("🙂")).isEqualTo(place);
            assertThat(accepted(text.toString().getBytes(UTF_8))
                            .waves()
                            .getFirst()
                            .people(Party.CUSTOMER))
                    .as("at %d", place)
                    .hasSize(1 + after);
        }
    }

    @Test
    void respondentsThatOnlyDifferInBlanksOrInHowAnAccentIsWrittenAreOne() {
        var rows = new StringBuilder(HEADER);
        var names = Map.of("people", "Zoë P.", "agility", " Zoe\u0308 P. ", "results", "Zoë\u00A0 P.\u200B");
        new LinkedHashMap<>(names)
                .forEach((aspect, name) -> rows.append(ROW.replace("c1", name).replace("people", aspect)));

        assertThat(accepted(rows.toString().getBytes(UTF_8)).waves().getFirst().people(Party.CUSTOMER))
                .extracting(CasePerson::respondent)
                .containsExactly("Zoë P.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "31.04.2026", "20-03-26", "13/13/2026", "2026/03/20", "20-03.2026", "soon"})
    void whatIsNoDayIsRefused(String date) {
        assertThat(refused((HEADER + ROW.replace("2026-03-20", date)).getBytes(UTF_8)))
                .containsExactly(Problem.at(2, Cause.DATE, date));
    }

    @Test
    void aDayThatMayBeAMonthIsAskedFor() {
        assertThat(refused((HEADER + ROW.replace("2026-03-20", "03/04/2026")).getBytes(UTF_8)))
                .containsExactly(Problem.at(2, Cause.TWO_DAYS, "03/04/2026"));
        assertThat(accepted((HEADER + ROW.replace("2026-03-20", "04/04/2026")).getBytes(UTF_8))
                        .waves())
                .hasSize(1);
    }

    private static CaseFile accepted(byte[] bytes) {
        var reading = read(bytes);
        assertThat(reading).isInstanceOf(CaseFile.Reading.Accepted.class);
        return ((CaseFile.Reading.Accepted) reading).file();
    }

    private static List<Problem> refused(byte[] bytes) {
        var reading = read(bytes);
        assertThat(reading).isInstanceOf(CaseFile.Reading.Refused.class);
        return ((CaseFile.Reading.Refused) reading).problems();
    }

    private static CaseFile.Reading read(byte[] bytes) {
        return CaseFile.read(Instruments.eraneos(), CsvCaseRecords.of(new ByteArrayInputStream(bytes)));
    }
}
