package nl.samenspel.exchange;

import static nl.samenspel.party.GovernanceLevel.STRATEGIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.samenspel.exchange.csv.CsvCaseRecords;
import nl.samenspel.measurement.Instruments;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.PersonAnswers;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.party.Party;
import org.junit.jupiter.api.Test;

class CaseFileTest {
    private static final String HEADER =
            "collaboration,wave,closed_on,party,governance_level,respondent,aspect,facet,importance,actual,comment\n";

    @Test
    void aRespondentIsReadWithEverythingTheyAnswered() {
        CaseFile file = accepted(HEADER
                + "A & B,first,2026-03-20,customer,strategic,c01,strategy,,5,?,\"Good, \"\"mostly\"\"\nto me\"\n"
                + "A & B,first,2026-03-20,customer,strategic,c01,people,,,2,\n"
                + "A & B,first,2026-03-20,customer,strategic,c01,communication,,4,,fine\n"
                + "A & B,first,2026-03-20,customer,strategic,c01,communication,email-and-calls,,1,often\n");

        CaseWave wave = file.waves().getFirst();
        assertThat(file.collaboration()).isEqualTo("A & B");
        assertThat(wave.closedOn()).hasToString("2026-03-20");
        assertThat(wave.people(Party.SUPPLIER)).isEmpty();
        assertThat(wave.people(Party.CUSTOMER))
                .containsExactly(new CasePerson(
                        "c01",
                        new PersonAnswers(
                                STRATEGIC,
                                Map.of(
                                        Question.whole("strategy", Measure.IMPORTANCE), Answer.rated(5),
                                        Question.whole("strategy", Measure.ACTUAL), Answer.doNotKnow(),
                                        Question.whole("people", Measure.ACTUAL), Answer.rated(2),
                                        Question.whole("communication", Measure.IMPORTANCE), Answer.rated(4),
                                        Question.facet("communication", "email-and-calls"), Answer.rated(1)),
                                Map.of("strategy", "Good, \"mostly\"\nto me", "communication", "fine\noften"))));
    }

    @Test
    void columnsMayStandInAnyOrderAndUnknownOnesAreNamed() {
        CaseFile file = accepted("\uFEFFmood,comment,actual,importance,facet,aspect,respondent,governance_level,party,"
                + "closed_on,wave,collaboration,\r\nsunny,,3,4,,people,s1,tactical,supplier,2026-03-20,w,AB,x\r\n");

        assertThat(file.ignoredColumns()).containsExactly("mood", "");
        assertThat(file.waves().getFirst().people(Party.SUPPLIER)).hasSize(1);
    }

    @Test
    void everyProblemIsNamedWithTheLineWhereItsRecordBegins() {
        String start = "AB,w,2026-03-20,customer,strategic,";
        assertThat(refused(HEADER
                        + start + "c1,people,,5,2,\"two\nlines\"\n"
                        + start + "c1,agility,,6,0,\n"
                        + "AB,w,2026-03-20,client,boardroom,c2,people,,3,3,\n"
                        + start + "c2,mood,,3,3,\n"
                        + start + "c2,communication,projects,,3,\n"
                        + "AB,w,2026-02-30,customer,strategic,c2,people,,3,3,\n"
                        + start + "c2,communication,,3,3,\n"
                        + start + "c2,communication,email-and-calls,3,3,\n"
                        + "CD,w,2026-03-20,customer,strategic,c3,people,,3,3,\n"
                        + "AB,w,2026-03-20,customer,tactical,c3,agility,,3,3,\n"
                        + "AB,w,2026-03-21,customer,strategic,c4,agility,,3,3,\n"
                        + start + "c1,people,,,2,\n"
                        + start + ",people,,4,2,\n"
                        + start + "c5,people,,4\n"))
                .containsExactly(
                        Problem.at(4, Cause.RATING, "importance", "6", 5),
                        Problem.at(4, Cause.RATING, "actual", "0", 5),
                        Problem.at(5, Cause.PARTY, "client"),
                        Problem.at(5, Cause.GOVERNANCE_LEVEL, "boardroom"),
                        Problem.at(6, Cause.ASPECT, "mood"),
                        Problem.at(7, Cause.FACET, "projects", "communication"),
                        Problem.at(8, Cause.DATE, "2026-02-30"),
                        Problem.at(9, Cause.ACTUAL_OF_COMPOSITE, "communication"),
                        Problem.at(10, Cause.IMPORTANCE_OF_FACET, "email-and-calls"),
                        Problem.at(11, Cause.SECOND_COLLABORATION, "CD", "AB"),
                        Problem.at(12, Cause.SECOND_GOVERNANCE_LEVEL, "c3", "w", "tactical", "strategic"),
                        Problem.at(13, Cause.SECOND_DATE, "w", "2026-03-21", "2026-03-20"),
                        Problem.at(14, Cause.ASKED_TWICE, "c1", "w", "people"),
                        Problem.at(15, Cause.BLANK, "respondent"),
                        Problem.at(16, Cause.NUMBER_OF_VALUES, 9, 11));
    }

    @Test
    void onlyPlainWholeNumbersAreRatings() {
        for (String rating :
                List.of("-1", "+3", "3.5", "3,5", "3.", "6,0", "03", "٣", "10", "yes", "??", "2147483650")) {
            assertThat(refused(HEADER
                            + CsvText.line(List.of(
                                    "AB",
                                    "w",
                                    "2026-03-20",
                                    "customer",
                                    "strategic",
                                    "c1",
                                    "people",
                                    "",
                                    rating,
                                    "3",
                                    ""))
                            + "\n"))
                    .as(rating)
                    .containsExactly(Problem.at(2, Cause.RATING, "importance", rating, 5));
        }
    }

    @Test
    void thePersonMayChangeLevelBetweenWavesAndShareANameWithTheOtherParty() {
        assertThat(accepted(HEADER
                                + "AB,w1,2026-03-20,customer,strategic,p1,people,,3,3,\n"
                                + "AB,w2,2027-03-20,customer,tactical,p1,people,,3,3,\n"
                                + "AB,w2,2027-03-20,supplier,strategic,p1,people,,3,3,\n")
                        .waves())
                .hasSize(2);
    }

    @Test
    void missingAndRepeatedColumnsAreAllNamed() {
        assertThat(refused("wave,wave,party,aspect,facet,importance,actual,comment,closed_on,respondent\nx\n"))
                .containsExactly(
                        Problem.at(1, Cause.REPEATED_COLUMN, "wave"),
                        Problem.at(1, Cause.MISSING_COLUMN, "collaboration"),
                        Problem.at(1, Cause.MISSING_COLUMN, "governance_level"));
    }

    @Test
    void aFileWithoutAnswersIsEmpty() {
        for (String text : List.of("", "\n\n", "\uFEFF", HEADER, HEADER.strip())) {
            assertThat(refused(text)).as(text).containsExactly(Problem.at(1, Cause.EMPTY_FILE));
        }
    }

    @Test
    void quotationMarksThatDoNotMatchAreAProblemOfTheRecordWhereTheyAre() {
        String good = "AB,w,2026-03-20,customer,strategic,c1,people,,3,3,\n";
        String start = "AB,w,2026-03-20,customer,strategic,c2,people,,3,3,";
        for (String comment :
                List.of("\"never closed\n" + good + good, "\"closed\"too soon\n" + good, "a \" alone\n")) {
            assertThat(refused(HEADER + good + start + comment))
                    .as(comment)
                    .containsExactly(Problem.at(3, Cause.QUOTATION_MARKS));
        }
        assertThat(refused("\"")).containsExactly(Problem.at(1, Cause.QUOTATION_MARKS));
    }

    @Test
    void problemsBeforeTheOneThatStopsTheReadingAreKept() {
        assertThat(refused(HEADER + "AB,w,2026-03-20,buyer,strategic,c1,people,,3,3,\nAB,w,\"\n"))
                .extracting(Problem::line, Problem::cause)
                .containsExactly(tuple(2L, Cause.PARTY), tuple(3L, Cause.QUOTATION_MARKS));
    }

    @Test
    void signsOfNoEncodingAreAProblemOfTheRecordWhereTheyAre() {
        String text = HEADER + "AB,w,2026-03-20,customer,strategic,c1,people,,3,3,ok\n"
                + "AB,w,2026-03-20,customer,strategic,Zo¿,people,,3,3,\n";
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        bytes[text.indexOf('¿')] = (byte) 0x81;

        assertThat(problems(read(bytes))).containsExactly(Problem.at(3, Cause.ENCODING));
    }

    @Test
    void aWrongByteFarIntoALargeFileIsFoundAtItsLine() {
        StringBuilder text = new StringBuilder(HEADER);
        for (int person = 0; person < 5000; person++) {
            text.append("AB,w,2026-03-20,customer,strategic,c").append(person).append(",people,,3,3,héé 李\n");
        }
        byte[] bytes = (text + "AB,w,2026-03-20,customer,strategic,x,people,,3,3,¿\n").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0xFF;

        assertThat(read(text.toString().getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(CaseFile.Reading.Accepted.class);
        assertThat(problems(read(bytes))).containsExactly(Problem.at(5002, Cause.ENCODING));
    }

    private static CaseFile accepted(String text) {
        CaseFile.Reading reading = read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(reading).isInstanceOf(CaseFile.Reading.Accepted.class);
        return ((CaseFile.Reading.Accepted) reading).file();
    }

    @Test
    void aThousandProblemsAreNamedAndTheOthersCounted() {
        List<Problem> problems = refused(HEADER + "x,y\n".repeat(1_500));

        assertThat(problems).hasSize(1_001);
        assertThat(problems.get(999)).isEqualTo(Problem.at(1_001, Cause.NUMBER_OF_VALUES, 2, 11));
        assertThat(problems.getLast()).isEqualTo(Problem.at(1_002, Cause.MORE, 500));
    }

    private static List<Problem> refused(String text) {
        return problems(read(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Problem> problems(CaseFile.Reading reading) {
        assertThat(reading).isInstanceOf(CaseFile.Reading.Refused.class);
        return ((CaseFile.Reading.Refused) reading).problems();
    }

    private static CaseFile.Reading read(byte[] bytes) {
        return CaseFile.read(Instruments.eraneos(), CsvCaseRecords.of(new ByteArrayInputStream(bytes)));
    }
}
