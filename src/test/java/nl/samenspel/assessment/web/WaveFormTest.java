package nl.samenspel.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaveFormTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-27, 2026-12-18",
        "2026-11-28, 2026-12-21",
        "2026-11-29, 2026-12-21",
        "2026-11-30, 2026-12-21",
        "2026-12-05, 2026-12-28"
    })
    void theLastDayThatIsProposedIsAWorkingDay(LocalDate today, String proposed) {
        assertThat(WaveForm.proposed("eraneos-1", List.of(), today).closesOn()).isEqualTo(proposed);
    }
}
