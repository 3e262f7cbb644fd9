package nl.samenspel.measurement.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.measurement.statistics.Band;
import nl.samenspel.measurement.statistics.Combinations;
import nl.samenspel.measurement.statistics.SplitMix;

/**
 * How much each aspect contributes to an outcome over many relations (method §7): the increase in explained variance, averaged
 * over all orders in which the aspects can enter. Correlation is not effect.
 *
 * @param n relations
 * @param explained the share of the outcome’s variance that all aspects explain together, R²
 * @param predictors aspect → its contribution
 */
public record RelativeImportance(int n, double explained, Map<String, Contribution> predictors) {

    /**
     * The contribution of one aspect.
     *
     * @param average over all orders (LMG)
     * @param first when it enters first
     * @param last when it enters last
     * @param standardised its regression coefficient, in standard deviations
     * @param inflation how much the other aspects inflate the variance of its coefficient (VIF)
     */
    public record Contribution(double average, double first, double last, double standardised, double inflation) {}

    /** How far the figures may be told. */
    public enum Reach {
        /** Fewer than 40 relations. */
        NOT_COMPUTED,
        /** 40 to 79 relations. */
        EXPLORATORY,
        /** 80 relations or more. */
        REPORTED
    }

    public static Reach reach(int relations) {
        return relations < 40 ? Reach.NOT_COMPUTED : relations < 80 ? Reach.EXPLORATORY : Reach.REPORTED;
    }

    /** Of more relations than variables. */
    public static RelativeImportance of(Observations relations, String outcome, List<String> predictors) {
        LeastSquares squares = LeastSquares.of(relations, outcome, predictors);
        int count = predictors.size();
        double[] explained = new double[1 << count];
        for (int some = 1; some < explained.length; some++) {
            explained[some] = squares.explained(some);
        }
        Map<String, Contribution> contributions = new LinkedHashMap<>();
        int all = explained.length - 1;
        for (int predictor = 0; predictor < count; predictor++) {
            int bit = 1 << predictor;
            double average = 0;
            for (int others = 0; others < explained.length; others++) {
                if ((others & bit) == 0) {
                    double orders = count * Combinations.of(count - 1, Integer.bitCount(others));
                    average += (explained[others | bit] - explained[others]) / orders;
                }
            }
            contributions.put(
                    predictors.get(predictor),
                    new Contribution(
                            average,
                            explained[bit],
                            explained[all] - explained[all & ~bit],
                            squares.standardised(predictor),
                            1 / (1 - squares.explained(predictor, all & ~bit))));
        }
        return new RelativeImportance(relations.n(), explained[all], contributions);
    }

    /** The share of one aspect in what all explain. */
    public double share(String predictor) {
        return contribution(predictor).average() / explained;
    }

    public Contribution contribution(String predictor) {
        Contribution contribution = predictors.get(predictor);
        if (contribution == null) {
            throw new IllegalArgumentException("there is no " + predictor + " among " + predictors.keySet());
        }
        return contribution;
    }

    /**
     * How far the contributions vary when relations are drawn anew, with replacement: percentile bands.
     *
     * @param draws how often
     * @param seed names the draw; the same seed gives the same bands
     */
    public static Map<String, Bands> bands(
            Observations relations, String outcome, List<String> predictors, int draws, String seed) {
        SplitMix random = SplitMix.of(seed);
        Map<String, double[][]> drawn = new LinkedHashMap<>();
        predictors.forEach(predictor -> drawn.put(predictor, new double[2][draws]));
        for (int draw = 0; draw < draws; draw++) {
            List<double[]> cases = new ArrayList<>();
            for (int place = 0; place < relations.n(); place++) {
                cases.add(relations.cases().get(random.nextBelow(relations.n())));
            }
            RelativeImportance importance = of(new Observations(relations.variables(), cases), outcome, predictors);
            int at = draw;
            drawn.forEach((predictor, values) -> {
                values[0][at] = importance.contribution(predictor).average();
                values[1][at] = importance.contribution(predictor).last();
            });
        }
        Map<String, Bands> bands = new LinkedHashMap<>();
        drawn.forEach((predictor, values) -> bands.put(predictor, new Bands(band(values[0]), band(values[1]))));
        return bands;
    }

    /** The 90 % bands of one aspect’s contribution, averaged over all orders and when it enters last. */
    public record Bands(Band average, Band last) {}

    private static Band band(double[] values) {
        Arrays.sort(values);
        int tail = (int) Math.floor(values.length * (1 - Band.USUAL) / 2 + 1e-9);
        return new Band(values[tail], values[values.length - 1 - tail]);
    }

    /** May it be said that the aspects contribute independently? Else: they go together. */
    public boolean contributeIndependently(Map<String, Bands> bands) {
        return reach(n) == Reach.REPORTED
                && predictors.values().stream().allMatch(contribution -> contribution.inflation() < 5)
                && bands.keySet().containsAll(predictors.keySet())
                && bands.values().stream().allMatch(band -> band.last().low() > 0.01);
    }
}
