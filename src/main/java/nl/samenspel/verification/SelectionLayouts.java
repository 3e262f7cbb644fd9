package nl.samenspel.verification;

import static nl.samenspel.verification.Column.exact;
import static nl.samenspel.verification.Column.near;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.samenspel.measurement.selection.Candidate;
import nl.samenspel.measurement.selection.LevelRange;
import nl.samenspel.measurement.selection.LotProfile;
import nl.samenspel.measurement.selection.Ranking;
import nl.samenspel.measurement.selection.SelectionRules;
import nl.samenspel.measurement.selection.Standing;
import nl.samenspel.measurement.selection.SupplierFit;
import nl.samenspel.measurement.selection.SupplierFit.Shortfall;
import nl.samenspel.measurement.selection.ValueTable;
import nl.samenspel.measurement.selection.Wish;

/** Reference values of supplier fit and of the stability of its ranks (method §11). */
final class SelectionLayouts {
    /** More than the product draws, so that a share that is right does not fail by luck. */
    private static final int DRAWS = 40_000;

    /** What the shares of 10 000 draws may differ from exact shares. */
    private static final double OF_DRAWS = 0.015;

    private static final double NEAR = 1e-9;
    private static final String REFERENCE = "reference";

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
                                (row, context) -> Computed.of(share(row, context, 1))),
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
                                (row, context) -> Computed.of(alone(row)
                                        .largestShortfall()
                                        .map(Shortfall::levels)
                                        .orElse(0.0))),
                        near(
                                "first_rank_acceptability_exact",
                                OF_DRAWS,
                                (row, context) -> Computed.of(share(row, context, row.number("tau"))))));
    }

    private static Computation fit() {
        return (row, context) -> Computed.of(alone(row).placing().orElseThrow().fit());
    }

    private static Standing alone(Row row) {
        return Ranking.of(lot(row, 0), List.of(candidate(row)), REFERENCE)
                .standings()
                .getFirst();
    }

    /** With equal weights where none are given. */
    private static SupplierFit lot(Row row, double mix) {
        double[] desired = row.numbers("desired");
        double[] importance =
                row.columns().contains("importance") ? row.numbers("importance") : new double[desired.length];
        if (importance.length != desired.length) {
            throw UnusableValue.strange("importance", row.given("importance"));
        }
        Map<String, Wish> wishes = new LinkedHashMap<>();
        IntStream.range(0, desired.length)
                .forEach(place -> wishes.put(aspect(place), Wish.of(desired[place], importance[place])));
        ValueTable values = ValueTable.linear(Row.LEVELS);
        return new SupplierFit(
                new LotProfile(row.text("case"), wishes), new SelectionRules(row.number("rho"), mix, DRAWS, values));
    }

    private static String aspect(int place) {
        return "aspect " + place;
    }

    private static Candidate candidate(Row row) {
        double[] levels = row.numbers("levels");
        if (levels.length != row.numbers("desired").length) {
            throw UnusableValue.strange("levels", row.given("levels"));
        }
        Map<String, LevelRange> known = new LinkedHashMap<>();
        IntStream.range(0, levels.length).forEach(place -> known.put(aspect(place), LevelRange.of(levels[place])));
        return new Candidate(row.text("candidate"), known);
    }

    private static double share(Row row, Context context, double mix) {
        List<Candidate> candidates = context.family(row, "case").stream()
                .map(SelectionLayouts::candidate)
                .toList();
        return Ranking.of(lot(row, mix), candidates, REFERENCE).standings().stream()
                .filter(standing -> standing.candidate().equals(candidate(row)))
                .flatMap(standing -> standing.placing().stream())
                .mapToDouble(placing -> placing.expected().first())
                .findFirst()
                .orElseThrow();
    }

    private static Computed exactly(Row row, Context context, double mix) {
        return context.family(row, "case").size() == 2
                ? Computed.of(share(row, context, mix))
                : new Computed.Undefined();
    }
}
