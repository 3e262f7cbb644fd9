package nl.samenspel.verification;

import static nl.samenspel.verification.Column.exact;
import static nl.samenspel.verification.Column.near;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspel.measurement.statistics.AgreementIndices;
import nl.samenspel.measurement.statistics.AverageDeviation;
import nl.samenspel.measurement.statistics.ChanceAgreement;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.measurement.statistics.Histogram;

/** Reference values of agreement inside a party (method §3 and §5). */
final class AgreementLayouts {
    private static final double NEAR = 1e-9;

    static final List<Layout> ALL = List.of(ofItem(), ofItems(), byChance());

    private AgreementLayouts() {}

    private static Layout ofItem() {
        List<Column> figures = List.of(
                exact("n", ofGroup(group -> Computed.of(group.n()))),
                near("mean", NEAR, ofGroup(group -> fraction(group.mean().orElseThrow()))),
                near("median", NEAR, ofGroup(group -> fraction(group.median().orElseThrow()))),
                near(
                        "trim20_mean",
                        NEAR,
                        ofGroup(group -> fraction(group.trimmedMean().orElseThrow()))),
                near("sd", NEAR, ofIndex(indices -> root(indices.variance()))).orNone(),
                near("rwg_uniform_truncated", NEAR, ofIndex(AgreementIndices::withinGroup))
                        .orNone(),
                near("awg", NEAR, ofIndex(AgreementIndices::relative)).orNone(),
                near("ad_mean", NEAR, ofIndex(AgreementIndices::fromMean)).orNone(),
                near(
                                "ad_median",
                                NEAR,
                                ofGroup(group ->
                                        fraction(AverageDeviation.of(group).levels())))
                        .orNone(),
                near("vdEijk_A", NEAR, ofIndex(AgreementIndices::vanDerEijk)),
                near("TW_consensus", NEAR, ofIndex(AgreementIndices::consensus)));
        Stream<Column> recounted = IntStream.rangeClosed(1, Row.LEVELS)
                .mapToObj(level -> exact("c" + level, (row, context) -> Computed.of(recounted(row, context, level))));
        return new Layout(
                        "agreement",
                        List.of("c1", "c2", "c3", "c4", "c5"),
                        List.of("dataset", "group", "item"),
                        Stream.concat(recounted, figures.stream()).toList())
                .without("Leik_D");
    }

    /** How many of the group gave this answer, counted in the data itself where it is there. */
    private static double recounted(Row row, Context context, int level) {
        Data data = Data.of(row, context).ofGroup(row.text("group"));
        return data.scores(row.text("item")).perLevel().get(level - 1);
    }

    private static Computation ofGroup(Function<Histogram, Computed> figure) {
        return (row, context) -> {
            Histogram group = row.counts();
            if (group.n() == 0) {
                throw UnusableValue.strange("c1", "0");
            }
            return figure.apply(group);
        };
    }

    private static Computation ofIndex(Function<AgreementIndices, OptionalDouble> figure) {
        return ofGroup(group -> Computed.of(figure.apply(AgreementIndices.of(group))));
    }

    private static OptionalDouble root(OptionalDouble variance) {
        return variance.isPresent() ? OptionalDouble.of(Math.sqrt(variance.getAsDouble())) : variance;
    }

    private static Computed fraction(Fraction fraction) {
        return Computed.of(fraction.toDouble());
    }

    private static Layout ofItems() {
        return new Layout(
                "rwgj",
                List.of("dataset", "group", "items"),
                List.of(),
                List.of(
                        exact(
                                "n_listwise",
                                (row, context) -> Computed.of(
                                        listwise(row, context).getFirst().n())),
                        near("rwgj", NEAR, ofSeveral(indices -> OptionalDouble.of(indices.withinGroup()))),
                        near("rwgj_lindell", NEAR, ofSeveral(indices -> OptionalDouble.of(indices.lindell()))),
                        near("awgj", NEAR, ofSeveral(AgreementIndices.OfItems::relative)),
                        near("ad_mean_j", NEAR, ofSeveral(indices -> OptionalDouble.of(indices.fromMean()))),
                        near("ad_median_j", NEAR, ofSeveral(indices -> OptionalDouble.of(indices.fromMedian())))));
    }

    private static Computation ofSeveral(Function<AgreementIndices.OfItems, OptionalDouble> figure) {
        return (row, context) -> {
            List<Histogram> items = listwise(row, context);
            return items.getFirst().n() < 2
                    ? new Computed.Undefined()
                    : Computed.of(figure.apply(AgreementIndices.ofItems(items)));
        };
    }

    private static List<Histogram> listwise(Row row, Context context) {
        List<String> items = Data.joined(row, "items");
        Data people = Data.of(row, context).ofGroup(row.text("group")).complete(items);
        return items.stream().map(people::scores).toList();
    }

    private static Layout byChance() {
        return new Layout(
                "ad_median_null",
                List.of("n", "sum_abs_dev_from_median"),
                List.of("source"),
                List.of(
                        near(
                                "AD_Md",
                                NEAR,
                                (row, context) -> fraction(deviation(row).levels())),
                        near(
                                "P_AD_le_under_uniform",
                                NEAR,
                                (row, context) -> Computed.of(ChanceAgreement.of(deviation(row), Row.LEVELS)))));
    }

    private static AverageDeviation deviation(Row row) {
        int n = row.whole("n");
        return new AverageDeviation(Fraction.of(row.whole("sum_abs_dev_from_median"), n), n);
    }
}
