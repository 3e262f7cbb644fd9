package nl.samenspel.verification;

import static nl.samenspel.verification.Column.exact;
import static nl.samenspel.verification.Column.near;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import nl.samenspel.measurement.statistics.BrunnerMunzel;
import nl.samenspel.measurement.statistics.CliffsDelta;
import nl.samenspel.measurement.statistics.Differences;
import nl.samenspel.measurement.statistics.Histogram;
import nl.samenspel.measurement.statistics.Moments;
import nl.samenspel.measurement.statistics.Multiplicity;
import nl.samenspel.measurement.statistics.PairedTest;
import nl.samenspel.measurement.statistics.PermutationTest;

/** Reference values of gaps between groups and between answers (method §6). */
final class GapLayouts {
    static final List<Layout> ALL = List.of(twoGroups(), pairs(), families());

    /** Twelve digits are printed. */
    private static final double AS_PRINTED = 1e-11;

    private GapLayouts() {}

    private static Layout twoGroups() {
        return new Layout(
                        "twosample",
                        List.of("x", "y"),
                        List.of("case", "source"),
                        Stream.of(
                                        exact(
                                                "nx",
                                                (row, context) -> Computed.of(
                                                        groups(row).ofFirst().n())),
                                        exact(
                                                "ny",
                                                (row, context) -> Computed.of(
                                                        groups(row).ofSecond().n())),
                                        near(
                                                "cliff_delta",
                                                1e-8,
                                                ofGroups((x, y) -> CliffsDelta.of(x, y)
                                                        .value()
                                                        .toDouble())),
                                        exact(
                                                "cliff_magnitude",
                                                (row, context) -> Computed.of(CliffsDelta.of(
                                                                groups(row).ofFirst(),
                                                                groups(row).ofSecond())
                                                        .magnitude()
                                                        .name()
                                                        .toLowerCase(Locale.ROOT))),
                                        near(
                                                "ps_P_x_gt_y_plus_half_ties",
                                                1e-8,
                                                ofGroups((x, y) -> CliffsDelta.of(x, y)
                                                        .probabilityOfHigher()
                                                        .toDouble())),
                                        near(
                                                "bm_stat",
                                                1e-8,
                                                ofGroups((x, y) ->
                                                        BrunnerMunzel.of(x, y).statistic())),
                                        near(
                                                "bm_df",
                                                1e-8,
                                                ofGroups((x, y) ->
                                                        BrunnerMunzel.of(x, y).degreesOfFreedom())),
                                        near(
                                                "bm_p",
                                                1e-8,
                                                ofGroups((x, y) ->
                                                        BrunnerMunzel.of(x, y).probability())),
                                        near(
                                                "bm_est_P_x_lt_y",
                                                1e-8,
                                                ofGroups((x, y) ->
                                                        BrunnerMunzel.of(x, y).secondIsHigher())),
                                        new Column(
                                                "n_permutations",
                                                row -> row.has("n_permutations")
                                                        ? Math.max(0.5, AS_PRINTED * row.number("n_permutations"))
                                                        : 0,
                                                ofGroups(PermutationTest::ways)),
                                        near("wmw_exact_p_coin", 1e-8, ofGroups(PermutationTest::exactOfRanks)),
                                        near(
                                                "wmw_exact_p_exactRankTests",
                                                1e-8,
                                                ofGroups(PermutationTest::exactOfRanks)),
                                        near(
                                                "meandiff_exact_p_exactRankTests",
                                                1e-8,
                                                ofGroups(PermutationTest::exactOfMeans)),
                                        near("meandiff_exact_p_coin", 1e-8, ofGroups(PermutationTest::exactOfMeans)),
                                        near(
                                                "min_two_sided_p",
                                                1e-8,
                                                ofGroups((x, y) -> Math.min(1, 2 / PermutationTest.ways(x, y)))))
                                .map(Column::orNone)
                                .toList())
                .without("cliff_var", "cliff_lo95", "cliff_hi95", "bm_perm_p");
    }

    private static Computation ofGroups(BiFunction<Histogram, Histogram, Double> figure) {
        return (row, context) -> {
            Lattice groups = groups(row);
            return Computed.of(figure.apply(groups.ofFirst(), groups.ofSecond()));
        };
    }

    private static Lattice groups(Row row) {
        return Lattice.of(row, "x", "y");
    }

    private static Layout pairs() {
        return new Layout(
                "paired",
                List.of("before", "after"),
                List.of("case", "source"),
                List.of(
                        exact(
                                "n",
                                (row, context) -> Computed.of(differences(row).n())),
                        near(
                                "mean_diff",
                                1e-7,
                                ofPairs(pairs -> Moments.of(pairs).mean())),
                        near(
                                "sd_diff",
                                1e-7,
                                ofPairs(pairs -> Math.sqrt(Moments.of(pairs).variance()))),
                        near(
                                "P_up_minus_P_down",
                                1e-7,
                                ofPairs(pairs -> PairedTest.upMinusDown(pairs).toDouble())),
                        near("signtest_binom_p", 1e-7, ofPairs(PairedTest::exactOfSigns)),
                        near(
                                        "wilcoxon_pratt_exact_p_coin",
                                        1e-7,
                                        ofPairs(pairs -> PairedTest.exactOfRanks(pairs, true)))
                                .orNone(),
                        near(
                                        "wilcoxon_zeros_dropped_exact_p",
                                        1e-7,
                                        ofPairs(pairs -> PairedTest.exactOfRanks(pairs, false)))
                                .orNone(),
                        near("signflip_mean_exact_p", 1e-7, ofPairs(PairedTest::exactOfMeans))));
    }

    private static Computation ofPairs(ToDoubleFunction<Differences> figure) {
        return (row, context) -> Computed.of(figure.applyAsDouble(differences(row)));
    }

    private static Differences differences(Row row) {
        return Lattice.of(row, "before", "after").differences();
    }

    private static Layout families() {
        return new Layout(
                        "multiplicity",
                        List.of("case", "p"),
                        List.of("i", "source"),
                        List.of(
                                near("holm", 1e-10, ofFamily(Multiplicity::holm)),
                                near("BH", 1e-10, ofFamily(Multiplicity::benjaminiHochberg))))
                .without("BY", "bonferroni", "hochberg");
    }

    /** Over the rows of the same case that have a probability. */
    private static Computation ofFamily(Function<List<Double>, List<Double>> adjustment) {
        return (row, context) -> {
            row.number("p");
            List<Row> family = context.family(row, "case").stream()
                    .filter(member -> member.has("p"))
                    .toList();
            List<Double> raw = family.stream().map(member -> member.number("p")).toList();
            return Computed.of(adjustment.apply(raw).get(family.indexOf(row)));
        };
    }
}
