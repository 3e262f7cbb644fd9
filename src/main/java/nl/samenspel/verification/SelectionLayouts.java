package nl.samenspel.verification;

import static nl.samenspel.verification.Column.exact;
import static nl.samenspel.verification.Column.near;

import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import nl.samenspel.measurement.selection.RankStability;
import nl.samenspel.measurement.selection.SupplierFit;
import nl.samenspel.measurement.statistics.Method;

/** Reference values of supplier fit and of the stability of its ranks (method §11). */
final class SelectionLayouts {
    /** More than the product draws, so that a share that is right does not fail by luck. */
    private static final int DRAWS = 40_000;

    /** What the shares of 10 000 draws may differ from exact shares. */
    private static final double OF_DRAWS = 0.015;

    private static final double NEAR = 1e-9;

    static final List<Layout> ALL = List.of(anyWeights(), mixedWeights());

    private SelectionLayouts() {}

    private static Layout anyWeights() {
        return new Layout(
                "smaa_uniform",
                List.of("case", "rho", "desired", "candidate", "levels"),
                List.of("mc_check"),
                List.of(
                        exact("m", (row, context) -> Computed.of(row.numbers("desired").length)),
                        exact(
                                "K",
                                (row, context) ->
                                        Computed.of(context.family(row, "case").size())),
                        near("fit_equal_weights", NEAR, fit()),
                        near(
                                "first_rank_acceptability_uniform_exact",
                                OF_DRAWS,
                                (row, context) -> Computed.of(drawn(row, context, 1))),
                        near("closed_form_K2", 1e-7, (row, context) -> exactly(row, context, 1))
                                .orNone()));
    }

    private static Layout mixedWeights() {
        return new Layout(
                "fit_tau",
                List.of("case", "rho", "tau", "desired", "importance", "candidate", "levels"),
                List.of("mc_check"),
                List.of(
                        exact("m", (row, context) -> Computed.of(row.numbers("desired").length)),
                        exact(
                                "K",
                                (row, context) ->
                                        Computed.of(context.family(row, "case").size())),
                        near("fit", NEAR, fit()),
                        near(
                                "max_shortfall",
                                NEAR,
                                (row, context) -> Computed.of(
                                        lot(row).largestShortfall(levels(row)).levels())),
                        near(
                                "first_rank_acceptability_exact",
                                OF_DRAWS,
                                (row, context) -> Computed.of(drawn(row, context, row.number("tau"))))));
    }

    private static Computation fit() {
        return (row, context) -> Computed.of(lot(row).fit(levels(row)));
    }

    /** With equal weights where none are given. */
    private static SupplierFit lot(Row row) {
        List<Double> desired = list(row, "desired");
        List<Double> importance = row.columns().contains("importance")
                ? list(row, "importance")
                : Collections.nCopies(desired.size(), 1.0);
        return new SupplierFit(desired, importance, row.number("rho"), Row.LEVELS);
    }

    private static List<Double> levels(Row row) {
        List<Double> levels = list(row, "levels");
        if (levels.size() != row.numbers("desired").length) {
            throw UnusableValue.strange("levels", row.given("levels"));
        }
        return levels;
    }

    private static List<Double> list(Row row, String column) {
        return DoubleStream.of(row.numbers(column)).boxed().toList();
    }

    private static double drawn(Row row, Context context, double mix) {
        List<Row> family = context.family(row, "case");
        return RankStability.of(
                        lot(row),
                        family.stream().map(SelectionLayouts::levels).toList(),
                        mix,
                        DRAWS,
                        Method.VERSION + "|" + row.text("case") + "|reference")
                .first(family.indexOf(row));
    }

    private static Computed exactly(Row row, Context context, double mix) {
        List<Row> others = context.family(row, "case").stream()
                .filter(other -> !other.equals(row))
                .toList();
        return others.size() == 1
                ? Computed.of(RankStability.exactShare(lot(row), levels(row), levels(others.getFirst()), mix))
                : new Computed.Undefined();
    }
}
