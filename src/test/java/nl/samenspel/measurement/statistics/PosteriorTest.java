package nl.samenspel.measurement.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.samenspel.measurement.Panels;
import nl.samenspel.measurement.References;
import nl.samenspel.measurement.References.Row;
import org.junit.jupiter.api.Test;

class PosteriorTest {
    private static final Scale TWELFTHS = Scale.of(5, 4);

    @Test
    void theMeanOfASimilarGroupEqualsTheReferences() {
        for (Row row : References.table("expected_dirichlet_mean.csv")) {
            MeanPosterior posterior = MeanPosterior.of(row.histogram());
            row.expect("post_mean_exact", posterior.mean(), 1e-8);
            row.expect("post_sd_exact", Math.sqrt(posterior.variance()), 1e-8);
            for (int percent : List.of(5, 10, 50, 90, 95)) {
                String column = String.format("q%02d_mc", percent);
                row.expect(column, posterior.quantile(percent / 100.0), row.number("tolerance_q"));
                row.expect(column, posterior.onGrid().quantile(percent / 100.0), row.number("tolerance_q"));
            }
            row.expect("P_ge_3.5_mc", posterior.atLeast(3.5), row.number("tolerance_P"));
            row.expect("P_ge_4_mc", posterior.atLeast(4), row.number("tolerance_P"));
        }
    }

    @Test
    void differencesBetweenGroupsEqualTheReferences() {
        for (Row row : References.table("expected_gap_posterior.csv")) {
            Posterior gap = GridPosterior.difference(
                    MeanPosterior.of(References.histogram(row.wholes("x"))),
                    MeanPosterior.of(References.histogram(row.wholes("y"))));
            row.expect("q05", gap.quantile(0.05), row.number("tol_q"));
            row.expect("q50", gap.quantile(0.5), row.number("tol_q"));
            row.expect("q95", gap.quantile(0.95), row.number("tol_q"));
            row.expect("P_gt_0", gap.atLeast(0), row.number("tol_P"));
            row.expect("P_ge_0.5", gap.atLeast(0.5), row.number("tol_P"));
            row.expect("P_le_minus_0.5", gap.atMost(-0.5), row.number("tol_P"));
            row.expect("P_abs_lt_0.5", gap.nearerToZeroThan(0.5), row.number("tol_P"));
        }
    }

    @Test
    void levelsThatCountEquallyEqualTheReferences() {
        for (Row row : References.table("expected_level_weighted.csv")) {
            Posterior mean = GridPosterior.average(Stream.of(row.text("blocks").split("\\|"))
                    .map(block -> Stream.of(block.trim().split(" "))
                            .mapToInt(Integer::parseInt)
                            .toArray())
                    .map(block -> MeanPosterior.of(References.histogram(block)))
                    .toList());
            row.expect("q05", mean.quantile(0.05), row.number("tol_q"));
            row.expect("q50", mean.quantile(0.5), row.number("tol_q"));
            row.expect("q95", mean.quantile(0.95), row.number("tol_q"));
        }
    }

    @Test
    void withoutAnyAnswerTheWholeScaleIsPossibleAndTheMiddleExpected() {
        MeanPosterior nothing = MeanPosterior.of(Histogram.empty(TWELFTHS));

        assertThat(nothing.mean()).isCloseTo(3, within(1e-12));
        assertThat(nothing.band(0.9).high() - nothing.band(0.9).low()).isGreaterThan(3);
        assertThat(nothing.atMost(0.99)).isZero();
        assertThat(nothing.atMost(5)).isOne();
    }

    /** The quadrature that the method prescribes, as the slow twin of the fast one. */
    @Property(tries = 30)
    void theFastIntegralEqualsTheOneThatTheMethodWritesDown(
            @ForAll @Size(min = 2, max = 15) List<@IntRange(min = 12, max = 60) Integer> twelfths,
            @ForAll @IntRange(min = 1, max = 40) int times,
            @ForAll @IntRange(min = -40, max = 40) int tenthsOfADeviation) {
        MeanPosterior posterior = MeanPosterior.of(References.repeated(twelfths, times));
        double at = posterior.mean() + tenthsOfADeviation / 10.0 * Math.sqrt(posterior.variance());

        assertThat(posterior.atMost(at))
                .isCloseTo(Panels.atMost(References.repeated(twelfths, times), at), within(2e-9));
    }

    @Property(tries = 60)
    void aBandHoldsNinetyPercentAndTheGridAgrees(
            @ForAll @Size(max = 30) List<@IntRange(min = 12, max = 60) Integer> twelfths) {
        MeanPosterior posterior = MeanPosterior.of(References.repeated(twelfths, 1));
        Band band = posterior.band(0.9);

        assertThat(posterior.atMost(band.high()) - posterior.atMost(band.low())).isCloseTo(0.9, within(1e-7));
        assertThat(posterior.onGrid().mean()).isCloseTo(posterior.mean(), within(1e-3));
        for (double part : List.of(0.025, 0.05, 0.5, 0.95, 0.975)) {
            assertThat(posterior.onGrid().quantile(part)).isCloseTo(posterior.quantile(part), within(3e-3));
            assertThat(posterior.onGrid().atMost(posterior.onGrid().quantile(part)))
                    .isCloseTo(part, within(1e-9));
        }
    }

    @Property(tries = 25)
    void turningTheScaleRoundTurnsTheBandRound(
            @ForAll @Size(max = 20) List<@IntRange(min = 12, max = 60) Integer> twelfths) {
        List<Integer> turned = twelfths.stream().map(score -> 72 - score).toList();

        Band band = MeanPosterior.of(References.repeated(twelfths, 1)).band(0.9);
        Band mirrored = MeanPosterior.of(References.repeated(turned, 1)).band(0.9);

        assertThat(6 - band.low()).isCloseTo(mirrored.high(), within(1e-7));
        assertThat(6 - band.high()).isCloseTo(mirrored.low(), within(1e-7));
    }

    @Property(tries = 25)
    void theOrderOfTheAnswersChangesNoBit(
            @ForAll @Size(max = 20) List<@IntRange(min = 12, max = 60) Integer> twelfths, @ForAll long seed) {
        List<Integer> shuffled = new ArrayList<>(twelfths);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(MeanPosterior.of(References.repeated(shuffled, 1)).band(0.9))
                .isEqualTo(MeanPosterior.of(References.repeated(twelfths, 1)).band(0.9));
    }

    @Property(tries = 25)
    void exchangingTheGroupsTurnsTheSignOfTheDifference(
            @ForAll @Size(max = 15) List<@IntRange(min = 12, max = 60) Integer> left,
            @ForAll @Size(max = 15) List<@IntRange(min = 12, max = 60) Integer> right) {
        MeanPosterior one = MeanPosterior.of(References.repeated(left, 1));
        MeanPosterior other = MeanPosterior.of(References.repeated(right, 1));

        Band band = GridPosterior.difference(one, other).band(0.9);
        Band exchanged = GridPosterior.difference(other, one).band(0.9);

        assertThat(exchanged.low()).isCloseTo(-band.high(), within(1e-9));
        assertThat(exchanged.high()).isCloseTo(-band.low(), within(1e-9));
    }

    @Test
    void thousandsWhoAgreeLeaveANarrowBandButNoPoint() {
        MeanPosterior posterior = MeanPosterior.of(References.histogram(0, 0, 0, 0, 2000));

        Band band = posterior.band(0.9).including(5);
        assertThat(band.low()).isBetween(4.99, 4.9999);
        assertThat(band.high()).isEqualTo(5);
        assertThat(posterior.onGrid().quantile(0.05)).isCloseTo(band.low(), within(3e-3));
    }

    @Test
    void differencesOfPeopleStartFromEveryDifferenceThatIsPossible() {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        counts.put(12, 8);
        counts.put(-6, 4);
        MeanPosterior posterior = MeanPosterior.of(new Differences(TWELFTHS, counts));

        assertThat(posterior.mean()).isCloseTo((8 - 2) / 13.0, within(1e-12));
        assertThat(posterior.atMost(-4)).isZero();
        assertThat(posterior.atMost(4)).isOne();
    }
}
