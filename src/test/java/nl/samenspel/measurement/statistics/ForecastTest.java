package nl.samenspel.measurement.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import nl.samenspel.measurement.DetectableChange;
import nl.samenspel.measurement.References;
import nl.samenspel.measurement.ScoredGroup;
import org.junit.jupiter.api.Test;

class ForecastTest {
    private static final Forecast FORECAST = new Forecast(3.5, new Band(3, 4));

    @Test
    void aMissCostsTenTimesItsDistance() {
        assertThat(FORECAST.intervalScore(3.2)).isEqualTo(1);
        assertThat(FORECAST.intervalScore(4.25)).isCloseTo(1 + 2.5, within(1e-12));
        assertThat(FORECAST.intervalScore(2.9)).isCloseTo(1 + 1, within(1e-12));
    }

    @Test
    void theRankedScoreOfCertaintyIsNothingAndOfCertainErrorIsOne() {
        assertThat(Forecast.rankedProbabilityScore(new double[] {0, 0, 1, 0, 0}, 3))
                .isZero();
        assertThat(Forecast.rankedProbabilityScore(new double[] {1, 0, 0, 0, 0}, 5))
                .isEqualTo(1);
    }

    @Test
    void aForecastLiesInItsOwnInterval() {
        assertThatThrownBy(() -> new Forecast(4.1, new Band(3, 4))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anErrorOfHalfTheBandOfTheOutcomeMayBeNoise() {
        assertThat(FORECAST.isWithinNoise(3.8, new Band(3.5, 4.1))).isTrue();
        assertThat(FORECAST.isWithinNoise(3.9, new Band(3.6, 4.2))).isFalse();
    }

    @Test
    void skillIsHeldAgainstExpectingThatNothingChanges() {
        ForecastRecord forecasts = new ForecastRecord(List.of(
                new ForecastRecord.Outcome(FORECAST, 3.75, 2.75), new ForecastRecord.Outcome(FORECAST, 3.0, 4.0)));

        assertThat(forecasts.meanError()).isCloseTo(0.375, within(1e-12));
        assertThat(forecasts.bias()).isCloseTo(-0.125, within(1e-12));
        assertThat(forecasts.skill().orElseThrow()).isCloseTo(0.625, within(1e-12));
        assertThat(forecasts.hits()).isEqualTo(2);
        assertThat(forecasts.coverage()).as("two forecasts have no share").isEmpty();
    }

    @Test
    void whereNothingChangedThereIsNoSkillAndFromTenForecastsThereIsAShare() {
        ForecastRecord forecasts =
                new ForecastRecord(Collections.nCopies(10, new ForecastRecord.Outcome(FORECAST, 4.5, 4.5)));

        assertThat(forecasts.skill()).isEmpty();
        assertThat(forecasts.coverage()).contains(new Proportion(0, 10));
        assertThatThrownBy(() -> new ForecastRecord(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSmallestChangeThatCanBeSeenIsAsTheMethodPrints() {
        assertThat(DetectableChange.between(0.9, 5, 5)).isCloseTo(0.94, within(0.005));
        assertThat(DetectableChange.between(1.1, 30, 30)).isCloseTo(0.47, within(0.005));
        assertThat(DetectableChange.between(0.2, 12, 12))
                .as("no spread below 0.7 is believed")
                .isCloseTo(0.47, within(0.005));
        assertThat(DetectableChange.isTooSmall(0.5, ScoredGroup.of(References.histogram(1, 2, 3, 2, 1))))
                .isTrue();
        assertThat(DetectableChange.isTooSmall(-1.5, ScoredGroup.of(References.histogram(1, 2, 3, 2, 1))))
                .isFalse();
    }

    @Test
    void wavesArePairedOnlyWhenThatWasAnnouncedAndEnoughPeopleAnsweredBoth() {
        assertThat(Pairing.choose(true, 12, 20, 5)).isEqualTo(Pairing.PAIRED);
        assertThat(Pairing.choose(false, 12, 12, 5)).isEqualTo(Pairing.UNPAIRED);
        assertThat(Pairing.choose(true, 11, 20, 5)).isEqualTo(Pairing.UNPAIRED);
        assertThat(Pairing.choose(true, 9, 9, 5)).isEqualTo(Pairing.UNPAIRED);
    }
}
