package nl.samenspel.improvement.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CadenceTest {

    private static final OptionalInt NONE = OptionalInt.empty();

    @Test
    void asLongAsNobodySaysOtherwiseEverythingIsAskedEachYear() {
        var day = LocalDate.of(2026, 5, 4);

        assertThat(Cadence.USUAL.assessmentAfter(day)).isEqualTo("2027-05-04");
        assertThat(Cadence.USUAL.pulseAfter(day, day.plusYears(1), day)).isEmpty();
        assertThat(Cadence.USUAL.meetingAfter(day)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, 12, 2027-02-28",
        "2024-02-29, 12, 2025-02-28",
        "2026-08-31, 6, 2027-02-28",
        "2026-01-15, 18, 2027-07-15",
        "2026-01-15, 24, 2028-01-15"
    })
    void monthsAreThoseOfTheCalendar(LocalDate last, int months, LocalDate next) {
        assertThat(new Cadence(months, NONE, NONE).assessmentAfter(last)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-10, 2026-01-10, 2026-04-10",
        "2026-01-10, 2026-09-01, 2026-04-10",
        "2026-09-10, 2026-09-10, 2026-12-10",
        "2026-09-11, 2026-09-11,",
        "2026-10-10, 2026-10-10,",
        "2026-01-10, 2026-12-10, 2026-04-10",
        "2026-01-10, 2026-12-11,",
        "2026-01-10, 2027-03-01,"
    })
    void aPulseIsNeverWithinAMonthOfTheFullOneWhichIsOnTheTenthOfJanuary(
            LocalDate last, LocalDate today, LocalDate expected) {
        var cadence = new Cadence(12, OptionalInt.of(3), NONE);

        assertThat(cadence.pulseAfter(last, LocalDate.of(2027, 1, 10), today).orElse(null))
                .isEqualTo(expected);
    }

    @Test
    void whatIsNoChoiceIsNoCadence() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cadence(7, NONE, NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cadence(12, OptionalInt.of(1), NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cadence(12, NONE, OptionalInt.of(12)));
    }
}
