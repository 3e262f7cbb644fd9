package nl.samenspel.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.samenspel.dialogue.MeetingDraft.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingDraftTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 0, 15",
        "2026-11-23, 300, 480",
        "2028-11-23, 0, 90",
        "2027-02-28, 0, 90",
    })
    void whatFitsIsTaken(LocalDate day, int place, int minutes) {
        assertThat(draft(day, place, minutes).problems(TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 0, 90, DAY_PAST",
        "+999999999-12-31, 0, 90, DAY_TOO_LATE",
        "-999999999-01-01, 0, 90, DAY_PAST",
        "2028-11-24, 0, 90, DAY_TOO_LATE",
        "2026-11-23, 301, 90, PLACE_TOO_LONG",
        "2026-11-23, 0, 14, MINUTES_OUT_OF_RANGE",
        "2026-11-23, 0, 481, MINUTES_OUT_OF_RANGE",
        "2026-11-23, 0, -90, MINUTES_OUT_OF_RANGE",
    })
    void whatDoesNotIsSaid(LocalDate day, int place, int minutes, Problem problem) {
        assertThat(draft(day, place, minutes).problems(TODAY)).containsExactly(problem);
    }

    @Test
    void allThatDoesNotFitIsSaidAtOnce() {
        assertThat(draft(TODAY.minusDays(1), 301, 0).problems(TODAY))
                .containsExactlyInAnyOrder(Problem.DAY_PAST, Problem.PLACE_TOO_LONG, Problem.MINUTES_OUT_OF_RANGE);
    }

    private static MeetingDraft draft(LocalDate day, int place, int minutes) {
        return new MeetingDraft(day, LocalTime.NOON, "x".repeat(place), minutes, true);
    }
}
