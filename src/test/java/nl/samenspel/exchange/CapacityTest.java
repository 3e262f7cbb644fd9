package nl.samenspel.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import nl.samenspel.measurement.Instruments;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file with more in it than can be held is refused before it is held, and told what to do. */
class CapacityTest {

    private static final String REMARK = "x".repeat(100);
    private static final Capacity SMALL = new Capacity(40, 10, 20, 1_500);

    @ParameterizedTest
    @ValueSource(ints = {41, 500_000})
    void tooManyRowsAreRefusedAtTheFirstThatIsTooMany(int rows) {
        assertThat(refusedAfter(rows, number -> row("w", "c" + number / 8, number % 8, "")))
                .isEqualTo(new Stop(41, Cause.TOO_MANY_ROWS, "40"));
    }

    @Test
    void soAreTooManyWavesPeopleAndRemarks() {
        assertThat(refusedAfter(500, number -> row("w" + number, "c1", 0, "")))
                .isEqualTo(new Stop(11, Cause.TOO_MANY_WAVES, "10"));
        assertThat(refusedAfter(500, number -> row("w", "c" + number, 0, "")))
                .isEqualTo(new Stop(21, Cause.TOO_MANY_PEOPLE, "20"));
        assertThat(refusedAfter(500, number -> row("w", "c" + number / 8, number % 8, REMARK)))
                .isEqualTo(new Stop(16, Cause.TOO_MANY_REMARKS, "1500"));
    }

    @Test
    void whatFitsIsReadAndARemarkIsNoLongerThanOneThatIsTyped() {
        assertThat(read(new Rows(40, number -> row("w", "c" + number / 8, number % 8, ""))))
                .isInstanceOf(CaseFile.Reading.Accepted.class);
        assertThat(read(new Rows(1, _ -> row("w", "c1", 0, "x".repeat(2_001)))))
                .isEqualTo(new CaseFile.Reading.Refused(
                        List.of(Problem.at(2, Cause.TOO_LONG, "comment", "2000", "2001"))));
    }

    @Test
    void moreMemoryHoldsMore() {
        var usual = Capacity.within(256L << 20, 100);
        var ample = Capacity.within(2_048L << 20, 100);

        assertThat(ample.rows()).isEqualTo(8 * usual.rows());
        assertThat(ample.people()).isEqualTo(8 * usual.people());
        assertThat(Capacity.within(Long.MAX_VALUE, 100))
                .extracting(Capacity::rows)
                .isEqualTo(Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalSaysHowManyAndWhatToDo(Language language) {
        for (Cause cause :
                List.of(Cause.TOO_MANY_ROWS, Cause.TOO_MANY_WAVES, Cause.TOO_MANY_PEOPLE, Cause.TOO_MANY_REMARKS)) {
            assertThat(Problem.at(7, cause, 1234).say(Words.in(language))).contains("1234", "7", "Memory and limits");
        }
    }

    private record Stop(long rowsRead, Cause cause, String most) {}

    private static Stop refusedAfter(int rows, IntFunction<List<String>> row) {
        var file = new Rows(rows, row);
        var refused = (CaseFile.Reading.Refused) read(file);
        assertThat(refused.problems()).hasSize(1);
        var problem = refused.problems().getFirst();
        assertThat(file.read - problem.line()).isBetween(0L, 1L);
        return new Stop(problem.line() - 1, problem.cause(), problem.arguments().getFirst());
    }

    private static CaseFile.Reading read(CaseRecords records) {
        return CaseFile.read(Instruments.eraneos(), records, ImportCase.limits(LocalDate.of(2026, 11, 24), SMALL));
    }

    private static List<String> row(String wave, String respondent, int aspect, String remark) {
        var slug = Instruments.eraneos().aspects().get(aspect).slug();
        return List.of("A", wave, "2026-03-20", "customer", "tactical", respondent, slug, "", "3", "", remark);
    }

    /** The rows of a file that is as long as it says, made as they are asked for. */
    private static final class Rows implements CaseRecords {

        private final int rows;
        private final IntFunction<List<String>> row;
        private int read;

        Rows(int rows, IntFunction<List<String>> row) {
            this.rows = rows;
            this.row = row;
        }

        @Override
        public Optional<CaseRecord> next() {
            if (read > rows) {
                return Optional.empty();
            }
            var values = read == 0
                    ? Arrays.stream(CaseColumn.values())
                            .map(CaseColumn::heading)
                            .toList()
                    : row.apply(read - 1);
            read++;
            return Optional.of(new CaseRecord.Fields(read, new ArrayList<>(values)));
        }
    }
}
