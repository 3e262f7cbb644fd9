package nl.samenspel.measurement.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FractionTest {

    @Test
    void halvesOfATenthAreRoundedUpFromTheExactNumber() {
        assertThat(Fraction.of(325, 100).oneDecimal()).isEqualTo(new BigDecimal("3.3"));
        assertThat(Fraction.of(3249, 1000).oneDecimal()).isEqualTo(new BigDecimal("3.2"));
        assertThat(Fraction.of(-25, 100).oneDecimal()).isEqualTo(new BigDecimal("-0.2"));
        assertThat(Fraction.of(-26, 100).oneDecimal()).isEqualTo(new BigDecimal("-0.3"));
    }

    @Test
    void equalNumbersAreEqualHoweverTheyAreWritten() {
        assertThat(Fraction.of(2, -4)).isEqualTo(Fraction.of(-1, 2));
        assertThat(Fraction.of(1, 3).plus(Fraction.of(1, 6))).isEqualTo(Fraction.of(1, 2));
    }

    @Property
    void roundingEqualsThatOfDecimals(@ForAll @IntRange(max = 5000) int thousandths) {
        BigDecimal expected = new BigDecimal(thousandths).movePointLeft(3).setScale(1, RoundingMode.HALF_UP);

        assertThat(Fraction.of(thousandths, 1000).oneDecimal()).isEqualTo(expected);
    }
}
