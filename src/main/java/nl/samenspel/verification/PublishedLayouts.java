package nl.samenspel.verification;

import static nl.samenspel.verification.Column.nearAsGiven;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenspel.measurement.portfolio.JudgeReliability;
import nl.samenspel.measurement.portfolio.JudgeReliability.Kind;
import nl.samenspel.measurement.statistics.AgreementIndices;
import nl.samenspel.measurement.statistics.BrunnerMunzel;
import nl.samenspel.measurement.statistics.Multiplicity;

/** Values that were printed in publications; what they were computed from is told in words. */
final class PublishedLayouts {
    private static final Pattern SHARES = Pattern.compile("(?:counts|percentages) ((?:[0-9.]+ ?)+).*");
    private static final Pattern GROUPS = Pattern.compile(".*x=([0-9 ]+); *y=([0-9 ]+)");
    private static final List<Kind> OF_ONE = List.of(Kind.ONE_OF_MANY, Kind.ONE_OF_THOSE_DRAWN, Kind.ONE_OF_THESE);
    private static final List<Kind> OF_ALL = List.of(Kind.MEAN_OF_MANY, Kind.MEAN_OF_THOSE_DRAWN, Kind.MEAN_OF_THESE);
    private static final Pattern INTRACLASS = Pattern.compile("ICC\\(([123]),([0-9]+)\\)");
    private static final Map<String, ToDoubleFunction<BrunnerMunzel>> OF_TWO_GROUPS = Map.of(
            "BM_statistic", BrunnerMunzel::statistic,
            "BM_df", BrunnerMunzel::degreesOfFreedom,
            "BM_p", BrunnerMunzel::probability,
            "BM_estimate_P(X<Y)+.5P(X=Y)", BrunnerMunzel::secondIsHigher);

    static final List<Layout> ALL = List.of(new Layout(
            "published_examples",
            List.of("measure", "input", "tolerance"),
            List.of("source"),
            List.of(nearAsGiven("expected", "tolerance", PublishedLayouts::computed))));

    private PublishedLayouts() {}

    private static Computed computed(Row row, Context context) {
        String measure = row.text("measure");
        Matcher intraclass = INTRACLASS.matcher(measure);
        if (intraclass.matches()) {
            return intraclass(intraclass, context);
        }
        if (measure.startsWith("LMG_")) {
            Data swiss = data(context, "data_swiss.csv");
            String outcome = "Fertility";
            return Computed.of(PortfolioLayouts.importance(
                            swiss,
                            outcome,
                            swiss.file().columns().stream()
                                    .filter(column -> !column.equals(outcome))
                                    .toList())
                    .contribution(measure.substring(4))
                    .average());
        }
        if (OF_TWO_GROUPS.containsKey(measure)) {
            Matcher groups = matched(GROUPS, row, context);
            return Computed.of(OF_TWO_GROUPS
                    .get(measure)
                    .applyAsDouble(BrunnerMunzel.of(
                            cell(row, groups.group(1)).scores("input"),
                            cell(row, groups.group(2)).scores("input"))));
        }
        return switch (measure) {
            case "van_der_Eijk_A" -> Computed.of(AgreementIndices.vanDerEijk(shares(row, context)));
            case "TW_consensus" -> Computed.of(AgreementIndices.consensus(shares(row, context)));
            case "BH_rejections_q=.05" -> Computed.of(rejected(Multiplicity.benjaminiHochberg(published(context))));
            case "Bonferroni_rejections_.05" -> {
                List<Double> raw = published(context);
                yield Computed.of(rejected(raw.stream().map(p -> p * raw.size()).toList()));
            }
            default -> throw UnusableValue.strange("measure", measure);
        };
    }

    /** The input of a row, or of the nearest row above whose input is told. */
    private static Matcher matched(Pattern pattern, Row row, Context context) {
        List<Row> above = context.file().rows().stream()
                .filter(other ->
                        other.line() <= row.line() && !other.given("input").equals("same"))
                .toList();
        Matcher matcher = pattern.matcher(above.isEmpty() ? "" : above.getLast().given("input"));
        if (!matcher.matches()) {
            throw UnusableValue.strange("input", row.given("input"));
        }
        return matcher;
    }

    private static Row cell(Row row, String input) {
        return new Row(row.line(), List.of("input"), List.of(input));
    }

    /** Percentages with a decimal become whole numbers: only proportions count. */
    private static int[] shares(Row row, Context context) {
        String[] parts = matched(SHARES, row, context).group(1).trim().split(" ");
        return Arrays.stream(parts)
                .mapToInt(part -> new BigDecimal(part).movePointRight(3).intValueExact())
                .toArray();
    }

    private static Computed intraclass(Matcher measure, Context context) {
        JudgeReliability judges = PortfolioLayouts.judges(data(context, "data_shrout_fleiss1979.csv"));
        int which = Integer.parseInt(measure.group(1)) - 1;
        int of = Integer.parseInt(measure.group(2));
        if (of != 1 && of != judges.judges()) {
            throw UnusableValue.strange("measure", measure.group());
        }
        return Computed.of(judges.coefficient((of == 1 ? OF_ONE : OF_ALL).get(which)));
    }

    private static Data data(Context context, String name) {
        ReferenceFile file = context.dataset(name);
        return new Data(file, file.rows());
    }

    /** The fifteen probabilities of Benjamini and Hochberg’s example, from the file that lists them. */
    private static List<Double> published(Context context) {
        return context.folder().values().stream()
                .flatMap(file -> file.rows().stream())
                .filter(row -> row.given("case").equals("BH1995_table") && row.has("p"))
                .map(row -> row.number("p"))
                .toList();
    }

    private static double rejected(List<Double> adjusted) {
        if (adjusted.isEmpty()) {
            throw UnusableValue.dataset("expected_multiplicity.csv");
        }
        return adjusted.stream().filter(p -> p <= 0.05).count();
    }
}
