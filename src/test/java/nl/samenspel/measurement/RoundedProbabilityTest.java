package nl.samenspel.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenspel.measurement.FindingRows.FormRow;
import nl.samenspel.measurement.RoundedProbability.Precision;
import org.junit.jupiter.api.Test;

class RoundedProbabilityTest {

    @Test
    void whatIsToldAsNothingLiesBelowTheLeastThatIsNamed() {
        for (Precision precision : Precision.values()) {
            double justNothing = 0.499 / (precision == Precision.TENS ? 10 : 100);

            assertThat(precision.rounded(justNothing).value()).isZero();
            assertThat(justNothing).isLessThan(precision.least());
            assertThat(precision.rounded(1 - justNothing).value()).isOne();
            assertThat(1 - justNothing).isGreaterThan(1 - precision.least());
        }
    }

    @Test
    void whatWasKeptBeforePrecisionWasIsToldTheMoreCoarsely() {
        assertThat(new FormRows(List.of(new FormRow("shared", 1, false))).shared())
                .contains(new RoundedProbability(1, Precision.TENS));
        assertThat(new FormRows(List.of(new FormRow("shared", 1, false), new FormRow("shared-percents", 1, false)))
                        .shared())
                .contains(new RoundedProbability(1, Precision.PERCENTS));
    }
}
