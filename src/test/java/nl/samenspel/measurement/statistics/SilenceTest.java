package nl.samenspel.measurement.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.TreeMap;
import nl.samenspel.measurement.References;
import nl.samenspel.measurement.References.Row;
import org.junit.jupiter.api.Test;

class SilenceTest {

    @Test
    void whatTheSilentCanChangeEqualsTheReferences() {
        for (Row row : References.table("expected_finite_population.csv")) {
            Silence silence = new Silence(row.histogram(), row.whole("N"));
            row.expect("pred_mean", silence.expected(), 1e-6);
            row.expect("pred_sd", silence.deviation(), 1e-6);
            row.expect("lo05", silence.band(0.9).low(), 1e-6);
            row.expect("hi95", silence.band(0.9).high(), 1e-6);
            row.expect("manski_lo", silence.worstCase().low().toDouble(), 1e-6);
            row.expect("manski_hi", silence.worstCase().high().toDouble(), 1e-6);
        }
    }

    @Test
    void whenAllAnsweredNothingIsUncertainOnThisAccount() {
        Silence silence = new Silence(References.scores(2, 3, 3, 4, 5), 5);

        assertThat(silence.band(0.9)).isEqualTo(new Band(3.4, 3.4));
        assertThat(silence.worstCase()).isEqualTo(new PrintedBand(Fraction.of(17, 5), Fraction.of(17, 5)));
    }

    @Test
    void theNormalApproximationTakesOverWhereItHardlyDiffers() {
        Silence counted = new Silence(References.histogram(5, 20, 40, 25, 10), 210);
        Silence approximated = new Silence(References.histogram(5, 20, 40, 25, 10), 420);

        assertThat(counted.method()).isEqualTo(Computation.EXACT);
        assertThat(approximated.method()).isEqualTo(Computation.NORMAL);
        assertThat(counted.band(0.9).low()).isCloseTo(counted.expected() - 1.645 * counted.deviation(), within(0.01));
        assertThat(approximated.band(0.9).low()).isLessThan(counted.band(0.9).low());
    }

    @Test
    void scoresBetweenLevelsAreCountedExactlyToo() {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        counts.put(28, 3);
        counts.put(42, 4);
        Silence silence = new Silence(new Histogram(Scale.of(5, 4), counts), 9);

        assertThat(silence.method()).isEqualTo(Computation.EXACT);
        assertThat(silence.band(0.9).holds(silence.expected())).isTrue();
        assertThat(silence.worstCase().low()).isEqualTo(Fraction.of(3 * 28 + 4 * 42 + 2 * 12, 9 * 12));
    }

    @Test
    void fewerInvitedThanAnsweredCannotBe() {
        assertThatThrownBy(() -> new Silence(References.scores(1, 2), 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Silence(References.scores(), 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theRanksAroundTheMedianEqualTheReferences() {
        for (Row row : References.table("expected_median_ranks.csv")) {
            var ranks = MedianRanks.of(row.whole("n"), row.number("conf_target"));
            assertThat(ranks.isPresent()).isEqualTo(row.has("lower_rank"));
            ranks.ifPresent(found -> {
                row.expect("lower_rank", found.lower(), 0);
                row.expect("upper_rank", found.upper(), 0);
                row.expect("exact_coverage", found.coverage(), 1e-9);
            });
        }
    }

    @Test
    void sharesHaveTheIntervalsOfTheReferences() {
        for (Row row : References.table("expected_wilson.csv")) {
            Band band = new Proportion(row.whole("k"), row.whole("n")).band(row.number("conf"));
            row.expect("wilson_lo", band.low(), 1e-9);
            row.expect("wilson_hi", band.high(), 1e-9);
        }
    }
}
