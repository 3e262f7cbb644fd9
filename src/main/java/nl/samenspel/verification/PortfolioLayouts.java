package nl.samenspel.verification;

import static nl.samenspel.verification.Column.exact;
import static nl.samenspel.verification.Column.near;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import nl.samenspel.measurement.portfolio.GroupReliability;
import nl.samenspel.measurement.portfolio.JudgeReliability;
import nl.samenspel.measurement.portfolio.JudgeReliability.Kind;
import nl.samenspel.measurement.portfolio.Observations;
import nl.samenspel.measurement.portfolio.RelativeImportance;
import nl.samenspel.measurement.portfolio.RelativeImportance.Contribution;
import nl.samenspel.measurement.portfolio.Reliability;

/** Reference values of the instrument over a portfolio (method §7). */
final class PortfolioLayouts {
    private static final double NEAR = 1e-6;
    private static final Map<String, Kind> KINDS = kinds();

    static final List<Layout> ALL = List.of(reliability(), groups(), judges(), importance());

    private PortfolioLayouts() {}

    private static Layout reliability() {
        return new Layout(
                "reliability",
                List.of("dataset", "items"),
                List.of("scale"),
                List.of(
                        exact("n_complete", ofItems(Reliability::n)),
                        near("alpha_raw", NEAR, ofItems(Reliability::alpha)),
                        near("alpha_std", NEAR, ofItems(Reliability::standardisedAlpha)),
                        near("omega_1factor_ML_corr", 1e-4, ofItems(Reliability::omega)),
                        near("avg_r", NEAR, ofItems(Reliability::averageCorrelation))));
    }

    private static Computation ofItems(ToDoubleFunction<Reliability> figure) {
        return (row, context) -> {
            Observations items = observations(Data.of(row, context), Data.joined(row, "items"));
            return Computed.of(figure.applyAsDouble(Reliability.of(items)));
        };
    }

    private static Observations observations(Data data, List<String> variables) {
        return new Observations(
                variables,
                data.complete(variables).rows().stream()
                        .map(row -> variables.stream().mapToDouble(row::number).toArray())
                        .toList());
    }

    private static Layout groups() {
        return new Layout(
                "icc_groups",
                List.of("item", "dataset"),
                List.of(),
                List.of(
                        exact("n", ofGroups(GroupReliability::n)),
                        exact("groups", ofGroups(GroupReliability::groups)),
                        near("ICC1", NEAR, ofGroups(GroupReliability::ofOnePerson)),
                        near("ICC2", NEAR, ofGroups(GroupReliability::ofMean)),
                        near("MSB", NEAR, ofGroups(GroupReliability::between)),
                        near("MSW", NEAR, ofGroups(GroupReliability::within))));
    }

    private static Computation ofGroups(ToDoubleFunction<GroupReliability> figure) {
        return (row, context) -> {
            String item = row.text("item");
            Data data = Data.of(row, context).complete(List.of("group", item));
            Map<String, DoubleStream.Builder> groups = new LinkedHashMap<>();
            data.rows()
                    .forEach(person -> groups.computeIfAbsent(person.text("group"), group -> DoubleStream.builder())
                            .add(person.number(item)));
            return Computed.of(figure.applyAsDouble(GroupReliability.of(groups.values().stream()
                    .map(group -> group.build().toArray())
                    .toList())));
        };
    }

    private static Layout judges() {
        return new Layout(
                "shrout_fleiss_icc",
                List.of("dataset", "type"),
                List.of(),
                List.of(
                        near("ICC", NEAR, ofJudges(JudgeReliability::coefficient)),
                        near("F", NEAR, ofJudges(JudgeReliability::ratio)),
                        exact("df1", ofJudges((judges, kind) -> (double) judges.degreesAbove())),
                        exact("df2", ofJudges((judges, kind) -> (double) judges.degreesBelow(kind))),
                        near("p", NEAR, ofJudges(JudgeReliability::probability)),
                        near(
                                "lower95",
                                NEAR,
                                ofJudges((judges, kind) ->
                                        judges.band(kind, 0.95).low())),
                        near(
                                "upper95",
                                NEAR,
                                ofJudges((judges, kind) ->
                                        judges.band(kind, 0.95).high()))));
    }

    private static Computation ofJudges(BiFunction<JudgeReliability, Kind, Double> figure) {
        return (row, context) -> {
            Kind kind = KINDS.get(row.text("type"));
            if (kind == null) {
                throw UnusableValue.strange("type", row.text("type"));
            }
            return Computed.of(figure.apply(judges(Data.of(row, context)), kind));
        };
    }

    /** Every row of the data is a case, every column a judge. */
    static JudgeReliability judges(Data data) {
        return JudgeReliability.of(observations(data, data.file().columns()).cases());
    }

    private static Map<String, Kind> kinds() {
        return Map.of(
                "ICC1", Kind.ONE_OF_MANY,
                "ICC2", Kind.ONE_OF_THOSE_DRAWN,
                "ICC3", Kind.ONE_OF_THESE,
                "ICC1k", Kind.MEAN_OF_MANY,
                "ICC2k", Kind.MEAN_OF_THOSE_DRAWN,
                "ICC3k", Kind.MEAN_OF_THESE);
    }

    private static Layout importance() {
        return new Layout(
                "lmg",
                List.of("dataset", "outcome", "predictor"),
                List.of(),
                List.of(
                        near("lmg", NEAR, ofPredictor(Contribution::average)),
                        near(
                                "lmg_share",
                                NEAR,
                                (row, context) ->
                                        Computed.of(importance(row, context).share(row.text("predictor")))),
                        near("first", NEAR, ofPredictor(Contribution::first)),
                        near("last", NEAR, ofPredictor(Contribution::last)),
                        near(
                                "R2",
                                NEAR,
                                (row, context) ->
                                        Computed.of(importance(row, context).explained())),
                        near("std_beta", NEAR, ofPredictor(Contribution::standardised)),
                        exact(
                                "n",
                                (row, context) ->
                                        Computed.of(importance(row, context).n()))));
    }

    private static Computation ofPredictor(ToDoubleFunction<Contribution> figure) {
        return (row, context) ->
                Computed.of(figure.applyAsDouble(importance(row, context).contribution(row.text("predictor"))));
    }

    /**
     * The predictors are those of the rows with the same data and outcome; one that comes again begins another set, for the
     * same outcome may have been explained by other predictors.
     */
    private static RelativeImportance importance(Row row, Context context) {
        List<String> predictors = new ArrayList<>();
        boolean found = false;
        for (Row member : context.family(row, "dataset", "outcome")) {
            String predictor = member.text("predictor");
            if (predictors.contains(predictor)) {
                if (found) {
                    break;
                }
                predictors.clear();
            }
            predictors.add(predictor);
            found |= member.equals(row);
        }
        return importance(Data.of(row, context), row.text("outcome"), predictors);
    }

    static RelativeImportance importance(Data data, String outcome, List<String> predictors) {
        List<String> variables =
                Stream.concat(predictors.stream(), Stream.of(outcome)).toList();
        return RelativeImportance.of(observations(data, variables), outcome, predictors);
    }
}
