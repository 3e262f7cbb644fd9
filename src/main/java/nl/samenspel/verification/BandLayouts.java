package nl.samenspel.verification;

import static nl.samenspel.verification.Column.exact;
import static nl.samenspel.verification.Column.near;
import static nl.samenspel.verification.Column.nearAsGiven;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import nl.samenspel.measurement.ScoredGroup;
import nl.samenspel.measurement.statistics.GridPosterior;
import nl.samenspel.measurement.statistics.Histogram;
import nl.samenspel.measurement.statistics.MeanPosterior;
import nl.samenspel.measurement.statistics.MedianRanks;
import nl.samenspel.measurement.statistics.Posterior;
import nl.samenspel.measurement.statistics.Proportion;
import nl.samenspel.measurement.statistics.Silence;

/** Reference values of what is uncertain (method §4). */
final class BandLayouts {
    private static final double USUAL = 0.9;
    private static final List<String> COUNTS = List.of("c1", "c2", "c3", "c4", "c5");

    static final List<Layout> ALL =
            List.of(mean(), finitePopulation(), difference(), average(), shares(), medianRanks());

    private BandLayouts() {}

    private static Layout mean() {
        return new Layout(
                "dirichlet_mean",
                with(COUNTS, "prior_per_cell"),
                List.of("mc_draws", "tolerance_q", "tolerance_P"),
                List.of(
                        exact("n", (row, context) -> Computed.of(prior(row).n())),
                        near("post_mean_exact", 1e-8, ofMean(MeanPosterior::mean)),
                        near("post_sd_exact", 1e-8, ofMean(posterior -> Math.sqrt(posterior.variance()))),
                        nearAsGiven("q05_mc", "tolerance_q", ofMean(posterior -> posterior.quantile(0.05))),
                        nearAsGiven("q10_mc", "tolerance_q", ofMean(posterior -> posterior.quantile(0.10))),
                        nearAsGiven("q50_mc", "tolerance_q", ofMean(posterior -> posterior.quantile(0.50))),
                        nearAsGiven("q90_mc", "tolerance_q", ofMean(posterior -> posterior.quantile(0.90))),
                        nearAsGiven("q95_mc", "tolerance_q", ofMean(posterior -> posterior.quantile(0.95))),
                        nearAsGiven("P_ge_3.5_mc", "tolerance_P", ofMean(posterior -> posterior.atLeast(3.5))),
                        nearAsGiven("P_ge_4_mc", "tolerance_P", ofMean(posterior -> posterior.atLeast(4)))));
    }

    private static Computation ofMean(ToDoubleFunction<MeanPosterior> figure) {
        return (row, context) -> Computed.of(figure.applyAsDouble(MeanPosterior.of(prior(row))));
    }

    /** The counts; only the prior of the method can be computed. */
    private static Histogram prior(Row row) {
        if (Math.abs(row.number("prior_per_cell") - 1.0 / Row.LEVELS) > 1e-9) {
            throw UnusableValue.strange("prior_per_cell", row.given("prior_per_cell"));
        }
        return row.counts();
    }

    private static Layout finitePopulation() {
        return new Layout(
                "finite_population",
                with(COUNTS, "N", "prior_per_cell"),
                List.of(),
                List.of(
                        exact("n", (row, context) -> Computed.of(prior(row).n())),
                        near("pred_mean", 1e-6, ofSilence(Silence::expected)),
                        near("pred_sd", 1e-6, ofSilence(Silence::deviation)),
                        near(
                                "lo05",
                                1e-6,
                                ofSilence(silence -> silence.band(USUAL).low())),
                        near(
                                "hi95",
                                1e-6,
                                ofSilence(silence -> silence.band(USUAL).high())),
                        near(
                                "manski_lo",
                                1e-6,
                                ofSilence(silence -> silence.worstCase().low().toDouble())),
                        near(
                                "manski_hi",
                                1e-6,
                                ofSilence(silence -> silence.worstCase().high().toDouble()))));
    }

    private static Computation ofSilence(ToDoubleFunction<Silence> figure) {
        return (row, context) -> Computed.of(figure.applyAsDouble(new Silence(prior(row), row.whole("N"))));
    }

    private static Layout difference() {
        return new Layout(
                "gap_posterior",
                List.of("x", "y"),
                List.of("case", "tol_q", "tol_P"),
                List.of(
                        near(
                                "obs_diff",
                                1e-7,
                                (row, context) -> Computed.of(group(row, "x")
                                        .mean()
                                        .minus(group(row, "y").mean())
                                        .toDouble())),
                        nearAsGiven("q05", "tol_q", ofGap(gap -> gap.quantile(0.05))),
                        nearAsGiven("q50", "tol_q", ofGap(gap -> gap.quantile(0.50))),
                        nearAsGiven("q95", "tol_q", ofGap(gap -> gap.quantile(0.95))),
                        nearAsGiven("P_gt_0", "tol_P", ofGap(gap -> gap.atLeast(0))),
                        nearAsGiven("P_ge_0.5", "tol_P", ofGap(gap -> gap.atLeast(0.5))),
                        nearAsGiven("P_le_minus_0.5", "tol_P", ofGap(gap -> gap.atMost(-0.5))),
                        nearAsGiven("P_abs_lt_0.5", "tol_P", ofGap(gap -> gap.nearerToZeroThan(0.5)))));
    }

    private static Computation ofGap(ToDoubleFunction<Posterior> figure) {
        return (row, context) -> Computed.of(figure.applyAsDouble(GridPosterior.difference(
                group(row, "x").posterior(), group(row, "y").posterior())));
    }

    private static ScoredGroup group(Row row, String column) {
        return ScoredGroup.of(row.counts(column));
    }

    private static Layout average() {
        return new Layout(
                "level_weighted",
                List.of("blocks"),
                List.of("case", "tol_q"),
                List.of(
                        near(
                                "equal_block_mean",
                                1e-7,
                                (row, context) -> Computed.of(blocks(row).mean().toDouble())),
                        near(
                                "pooled_mean",
                                1e-7,
                                (row, context) ->
                                        Computed.of(ScoredGroup.of(blocks(row).pooled())
                                                .mean()
                                                .toDouble())),
                        nearAsGiven("q05", "tol_q", ofBlocks(mean -> mean.quantile(0.05))),
                        nearAsGiven("q50", "tol_q", ofBlocks(mean -> mean.quantile(0.50))),
                        nearAsGiven("q95", "tol_q", ofBlocks(mean -> mean.quantile(0.95)))));
    }

    private static Computation ofBlocks(ToDoubleFunction<Posterior> figure) {
        return (row, context) -> Computed.of(figure.applyAsDouble(blocks(row).posterior()));
    }

    private static ScoredGroup blocks(Row row) {
        return ScoredGroup.of(Arrays.stream(row.text("blocks").split("\\|"))
                .map(block -> new Row(row.line(), List.of("blocks"), List.of(block)).counts("blocks"))
                .toList());
    }

    private static Layout shares() {
        return new Layout(
                "wilson",
                List.of("k", "n", "conf"),
                List.of(),
                List.of(
                        near(
                                "wilson_lo",
                                1e-9,
                                (row, context) -> Computed.of(
                                        share(row).band(row.number("conf")).low())),
                        near(
                                "wilson_hi",
                                1e-9,
                                (row, context) -> Computed.of(
                                        share(row).band(row.number("conf")).high()))));
    }

    private static Proportion share(Row row) {
        return new Proportion(row.whole("k"), row.whole("n"));
    }

    private static Layout medianRanks() {
        return new Layout(
                "median_ranks",
                List.of("n", "conf_target"),
                List.of(),
                List.of(
                        exact("lower_rank", ofRanks(MedianRanks::lower)).orNone(),
                        exact("upper_rank", ofRanks(MedianRanks::upper)).orNone(),
                        near("exact_coverage", 1e-9, ofRanks(MedianRanks::coverage))
                                .orNone()));
    }

    private static Computation ofRanks(ToDoubleFunction<MedianRanks> figure) {
        return (row, context) -> {
            Optional<MedianRanks> ranks = MedianRanks.of(row.whole("n"), row.number("conf_target"));
            return Computed.of(ranks.map(found -> new Computed.Value(figure.applyAsDouble(found))));
        };
    }

    static List<String> with(List<String> columns, String... more) {
        return Stream.concat(columns.stream(), Arrays.stream(more)).toList();
    }
}
