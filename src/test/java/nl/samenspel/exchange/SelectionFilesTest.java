package nl.samenspel.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.samenspel.exchange.CandidatesFile.Group;
import nl.samenspel.exchange.LotsFile.Answers;
import nl.samenspel.exchange.LotsFile.Lot;
import nl.samenspel.exchange.csv.CsvCaseRecords;
import nl.samenspel.measurement.selection.Candidate;
import nl.samenspel.measurement.selection.LevelRange;
import nl.samenspel.measurement.selection.LevelSource;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.model.file.ModelFolder;
import nl.samenspel.platform.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionFilesTest {
    private static final AssessmentModel MODEL = ModelFolder.bundled();
    private static final String LOTS = "lot,respondent,aspect,importance,desired,minimum\n";
    private static final String CANDIDATES = "candidate,lot,aspect,level,source,minimum\n";

    @Test
    void whatATeamWantsIsReadInTheOrderOfTheModelWhateverTheOrderOfTheRows() {
        var lot = onlyLot(LOTS + "Cloud,t1,people,4,3,2\nCloud,t2,people,?,5,\nCloud,t2,strategy,2,,\n");

        assertThat(lot.name()).isEqualTo("Cloud");
        assertThat(lot.aspects().keySet()).startsWith("strategy", "agility").hasSize(8);
        assertThat(lot.wanted("people"))
                .isEqualTo(new LotsFile.Wanted(
                        new Answers(List.of(3.0, 5.0), 0), new Answers(List.of(4.0), 1), Optional.of(2.0)));
        assertThat(lot.wanted("people").desired().mean()).contains(4.0);
        assertThat(lot.wanted("strategy").desired()).isEqualTo(new Answers(List.of(), 0));
    }

    @Property(tries = 60)
    void theOrderOfTheRowsCannotBeSeenInWhatALotWants(@ForAll long seed) {
        var random = new Random(seed);
        var rows = new ArrayList<String>();
        for (var person = 0; person < 6; person++) {
            for (var aspect : MODEL.aspects()) {
                rows.add(
                        "A lot,p" + person + "," + aspect.slug() + "," + answer(random) + "," + answer(random) + ",\n");
            }
        }
        var first = onlyLot(LOTS + String.join("", rows));
        Collections.shuffle(rows, random);

        assertThat(onlyLot(LOTS + String.join("", rows))).isEqualTo(first);
        first.aspects()
                .values()
                .forEach(wanted -> assertThat(wanted.desired().given()).isSorted());
    }

    private static String answer(Random random) {
        return List.of("1", "2.5", "3.25", "4", "5", "?", "").get(random.nextInt(7));
    }

    @Property(tries = 60)
    void whateverProgramSavesAFileItSaysTheSame(@ForAll long seed) {
        var random = new Random(seed);
        var program = Spreadsheet.random(random);
        var text = program.writable(
                LOTS + "\"Zuid, \"\"co\"\"\",Zoë,people,4,3,\n\"Zuid, \"\"co\"\"\",Ann,agility,,?,2\n");

        assertThat(accepted(readLots(program.save(CsvText.rows(text)))).lots())
                .as(program.toString())
                .isEqualTo(accepted(readLots(text.getBytes(UTF_8))).lots());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kavel;Deelnemer;Aspect;Belang;Gewenst niveau",
                "PERCEEL;respondent;Onderwerp;belang;gewenst",
                "Los;Teilnehmer;Aspekt;Wichtigkeit;Gewünschte Stufe",
                "los;Befragte;aspekt;BEDEUTUNG;gewünscht",
                "Lot;Répondant;Aspect;Importance;Niveau souhaité",
                " lot ;PARTICIPANT;sujet;importance;souhaité"
            })
    void columnsHaveTheNamesThatPeopleGiveThem(String header) {
        for (var charset : List.of(UTF_8, Charset.forName("windows-1252"))) {
            var lot = accepted(readLots((header + "\r\nCloud;t1;people;4;3,5\r\n").getBytes(charset)))
                    .lots()
                    .getFirst();
            assertThat(lot.wanted("people").desired().given()).containsExactly(3.5);
            assertThat(lot.wanted("people").importance().given()).containsExactly(4.0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kandidaat;Kavel;Aspect;Niveau;Bron;Minimumniveau",
                "inschrijver;perceel;aspect;NIVEAU;bron;minimum",
                "Bieter;Los;Aspekt;Stufe;Quelle;Mindeststufe",
                "Soumissionnaire;Lot;Aspect;Niveau;Source;Niveau minimum"
            })
    void soDoColumnsAboutCandidates(String header) {
        var file = accepted(readCandidates(header + "\nNoord;CLOUD;people;4,5;assessors;2\n"));

        assertThat(file.groups())
                .containsExactly(new Group(
                        "Cloud",
                        Optional.of(LevelSource.ASSESSORS),
                        List.of(new Candidate("Noord", Map.of("people", LevelRange.of(4.5))))));
        assertThat(file.lots().lots().getFirst().wanted("people").minimum()).contains(2.0);
    }

    @ParameterizedTest
    @EnumSource
    void aspectsAreNamedBySlugOrAsTheModelCallsThem(Language language) {
        for (var aspect : MODEL.aspects()) {
            for (var name : List.of(
                    aspect.slug(),
                    aspect.name().in(language),
                    aspect.name().in(language).toUpperCase(Locale.ROOT))) {
                var lot = onlyLot(LOTS + "Cloud,t1,\"" + name + "\",4,3,\n");
                assertThat(lot.wanted(aspect.slug()).desired().given()).as(name).containsExactly(3.0);
            }
        }
    }

    @Test
    void linesAreThoseOfTheFileAndColumnsThatMeanNothingAreNamed() {
        var text = """
                \uFEFFsep=;

                Mood;respondent;lot;aspect;desired;importance
                ;;;;;
                x;t1;Cloud;people;3;4

                x;t1;"Cloud";people;9;4
                """;
        var good = accepted(readLots(text.replace(";9;", ";;").replace(";4\n\n", ";\n\n")));

        assertThat(good.ignoredColumns()).containsExactly("Mood");
        assertThat(refused(readLots(text))).contains(Problem.at(7, Cause.LEVEL, "desired", "9", 5));
    }

    @ParameterizedTest
    @CsvSource({"0", "6", "5.1", "-1", "3..5", "three", "'1,2,3'", "1e0", "NaN", "٣"})
    void whatIsNoLevelIsRefused(String level) {
        assertThat(refused(readLots(LOTS + "Cloud,t1,people,4,\"" + level + "\",\n")))
                .containsExactly(Problem.at(2, Cause.LEVEL, "desired", level, 5));
        assertThat(refused(readLots(LOTS + "Cloud,t1,people,\"" + level + "\",4,\n")))
                .containsExactly(Problem.at(2, Cause.LEVEL, "importance", level, 5));
        assertThat(refused(readCandidates(CANDIDATES + "A,Cloud,people,\"" + level + "\",,\n")))
                .containsExactly(Problem.at(2, Cause.LEVEL, "level", level, 5));
        assertThat(refused(readCandidates(CANDIDATES + "A,Cloud,people,4,,\"" + level + "\"\n")))
                .containsExactly(Problem.at(2, Cause.MINIMUM, level, 5));
    }

    @Test
    void everythingThatIsWrongWithLotsIsToldAtOnce() {
        var text = LOTS
                + "Cloud,t1,people,4,3,2\n"
                + " cloud ,t1,People,5,,\n"
                + "Cloud,t1,moods,4,3,\n"
                + "CLOUD,t2,people,4,3,2.5\n"
                + ",t3,people,4,3,\n"
                + "Cloud,t4\n"
                + "Cloud,t5,people,4,3,6\n";

        assertThat(refused(readLots(text)))
                .containsExactly(
                        Problem.at(3, Cause.WANTED_TWICE, "t1", "cloud", "people"),
                        Problem.at(4, Cause.ASPECT, "moods"),
                        Problem.at(5, Cause.SECOND_MINIMUM, "CLOUD", "people", "2.5", "2"),
                        Problem.at(6, Cause.BLANK, "lot"),
                        Problem.at(7, Cause.NUMBER_OF_VALUES, 2, 6),
                        Problem.at(8, Cause.MINIMUM, "6", 5));
    }

    @Test
    void theTwoMeasuresOfAnAspectMayStandInTwoRows() {
        var lot = onlyLot(LOTS + "Cloud,t1,people,4,,\nCloud,t1,people,,3,\n");

        assertThat(lot.wanted("people").desired().given()).containsExactly(3.0);
        assertThat(lot.wanted("people").importance().given()).containsExactly(4.0);
    }

    @Test
    void everythingThatIsWrongWithCandidatesIsToldAtOnce() {
        var text = CANDIDATES
                + "A,Cloud,people,4,references,\n"
                + "a, CLOUD,Menschen,3,References,\n"
                + "A,Cloud,people,3,assessors,\n"
                + "A,Clouds,people,3,,\n"
                + "A,Cloud,people,3,gossip,\n"
                + "B,Cloud,agility,3,,4\n"
                + "C,Cloud,agility,3,,3\n"
                + ",Cloud,agility,3,,\n";

        assertThat(refused(readCandidates(text)))
                .containsExactly(
                        Problem.at(3, Cause.LEVEL_TWICE, "a", "Cloud", "people"),
                        Problem.at(5, Cause.UNKNOWN_LOT, "Clouds"),
                        Problem.at(6, Cause.SOURCE, "gossip"),
                        Problem.at(8, Cause.SECOND_MINIMUM, "Cloud", "agility", "3", "4"),
                        Problem.at(9, Cause.BLANK, "candidate"));
    }

    @Test
    void aMinimumOfTheLotsGoesForTheCandidatesToo() {
        var lots = accepted(readLots(LOTS + "Cloud,t1,people,4,3,2\n"));

        assertThat(refused(readCandidates(lots, CANDIDATES + "A,Cloud,people,4,,3\n")))
                .containsExactly(Problem.at(2, Cause.SECOND_MINIMUM, "Cloud", "people", "3", "2"));
        assertThat(accepted(readCandidates(lots, CANDIDATES + "A,Cloud,people,4,,\n"))
                        .lots())
                .isEqualTo(lots);
    }

    @Test
    void levelsOfDifferentSourcesAreKeptApartAndWhatIsNotKnownIsNotThere() {
        var file = accepted(readCandidates(CANDIDATES
                + "B,Cloud,people,?,eigen opgave,\nA,Cloud,people,3,Self-statement,\nA,Cloud,agility,2,Referenzen,\n"
                + "B,Cloud,agility,,self statement,\n"));

        assertThat(file.groups())
                .containsExactly(
                        new Group(
                                "Cloud",
                                Optional.of(LevelSource.SELF_STATEMENT),
                                List.of(
                                        new Candidate("A", Map.of("people", LevelRange.of(3))),
                                        new Candidate("B", Map.of()))),
                        new Group(
                                "Cloud",
                                Optional.of(LevelSource.REFERENCES),
                                List.of(new Candidate("A", Map.of("agility", LevelRange.of(2))))));
    }

    @Test
    void everySourceHasAWordInEveryLanguageAndItsSlug() {
        for (var source : LevelSource.values()) {
            assertThat(accepted(readCandidates(CANDIDATES + "A,Cloud,people,3," + source.slug() + ",\n"))
                            .groups()
                            .getFirst()
                            .source())
                    .contains(source);
        }
    }

    @Test
    void aFileOfCandidatesNeedsNoSource() {
        var file = accepted(readCandidates("candidate,lot,aspect,level\nA,Cloud,people,3\nA,Cloud,agility\n"));

        assertThat(file.groups())
                .containsExactly(new Group(
                        "Cloud", Optional.empty(), List.of(new Candidate("A", Map.of("people", LevelRange.of(3))))));
    }

    @Test
    void filesWithNothingInThemAreRefused() {
        assertThat(refused(readLots(""))).containsExactly(Problem.at(1, Cause.EMPTY_FILE));
        assertThat(refused(readLots(LOTS))).containsExactly(Problem.at(1, Cause.EMPTY_FILE));
        assertThat(refused(readCandidates(CANDIDATES))).containsExactly(Problem.at(1, Cause.EMPTY_FILE));
        assertThat(refused(readLots("a,b\n1,2\n")))
                .containsExactly(Problem.at(1, Cause.NO_HEADER, "lot", "respondent", "aspect"));
        assertThat(refused(readLots("lot,respondent,aspect,importance\n")))
                .containsExactly(Problem.at(1, Cause.MISSING_COLUMN, "desired"));
        assertThat(refused(readCandidates("candidate^lot^aspect^level\n")))
                .containsExactly(Problem.at(1, Cause.SEPARATOR));
        assertThat(refused(readCandidates("candidate,kandidaat,lot,aspect,level\n")))
                .containsExactly(Problem.at(1, Cause.REPEATED_COLUMN, "kandidaat"));
    }

    private static Lot onlyLot(String text) {
        assertThat(accepted(readLots(text)).lots()).hasSize(1);
        return accepted(readLots(text)).lots().getFirst();
    }

    private static LotsFile.Reading readLots(String text) {
        return readLots(text.getBytes(UTF_8));
    }

    private static LotsFile.Reading readLots(byte[] bytes) {
        return LotsFile.read(MODEL, CsvCaseRecords.of(LotColumn.ALL, new ByteArrayInputStream(bytes)));
    }

    private static CandidatesFile.Reading readCandidates(String text) {
        return readCandidates(accepted(readLots(LOTS + "Cloud,t1,people,4,3,\n")), text);
    }

    private static CandidatesFile.Reading readCandidates(LotsFile lots, String text) {
        return CandidatesFile.read(
                MODEL, lots, CsvCaseRecords.of(CandidateColumn.ALL, new ByteArrayInputStream(text.getBytes(UTF_8))));
    }

    private static LotsFile accepted(LotsFile.Reading reading) {
        return switch (reading) {
            case LotsFile.Reading.Accepted(var file) -> file;
            case LotsFile.Reading.Refused(var problems) -> throw new AssertionError(told(problems));
        };
    }

    private static CandidatesFile accepted(CandidatesFile.Reading reading) {
        return switch (reading) {
            case CandidatesFile.Reading.Accepted(var file) -> file;
            case CandidatesFile.Reading.Refused(var problems) -> throw new AssertionError(told(problems));
        };
    }

    private static String told(List<Problem> problems) {
        return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    private static List<Problem> refused(LotsFile.Reading reading) {
        assertThat(reading).isInstanceOf(LotsFile.Reading.Refused.class);
        return ((LotsFile.Reading.Refused) reading).problems();
    }

    private static List<Problem> refused(CandidatesFile.Reading reading) {
        assertThat(reading).isInstanceOf(CandidatesFile.Reading.Refused.class);
        return ((CandidatesFile.Reading.Refused) reading).problems();
    }
}
