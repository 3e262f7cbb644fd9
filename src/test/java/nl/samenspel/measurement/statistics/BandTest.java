package nl.samenspel.measurement.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.samenspel.measurement.References;
import org.junit.jupiter.api.Test;

class BandTest {

    @Test
    void aBandIsPrintedOutwardSoThatItNeverPromisesMoreThanItHolds() {
        assertThat(new Band(2.932, 4.025).exact(References.FIVE)).isEqualTo(printed(29, 41));
        assertThat(new Band(3, 4).exact(References.FIVE)).isEqualTo(printed(30, 40));
        assertThat(new Band(0.98, 5.2).exact(References.FIVE)).isEqualTo(printed(10, 50));
    }

    @Test
    void roundingErrorsOfADoubleDoNotWidenABand() {
        assertThat(new Band(2.9999999999, 4.0000000001).exact(References.FIVE)).isEqualTo(printed(30, 40));
    }

    @Test
    void ofFewPeopleABandIsToldInHalfLevelsAndNeverAtTheEnds() {
        assertThat(new Band(2.932, 4.025).coarse(References.FIVE)).isEqualTo(printed(25, 45));
        assertThat(new Band(1.1, 4.9).coarse(References.FIVE)).isEqualTo(printed(12, 48));
        assertThat(new Band(-0.3, 0.7).outward(2)).isEqualTo(printed(-5, 10));
    }

    @Test
    void aBandHoldsTheObservedMeanAlsoWhenThePosteriorDoesNot() {
        Band unanimous = MeanPosterior.of(References.histogram(0, 0, 0, 0, 5)).band(0.9);

        assertThat(unanimous.holds(5)).isFalse();
        assertThat(unanimous.including(5).high()).isEqualTo(5);
    }

    @Test
    void aBandThatRunsBackwardCannotBe() {
        assertThatThrownBy(() -> new Band(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Band(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static PrintedBand printed(long lowTenths, long highTenths) {
        return new PrintedBand(Fraction.of(lowTenths, 10), Fraction.of(highTenths, 10));
    }
}
