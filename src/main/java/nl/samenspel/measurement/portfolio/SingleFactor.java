package nl.samenspel.measurement.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * One factor behind the correlations of items, by maximum likelihood (Jöreskog 1967; method §7). For given uniquenesses the
 * most likely loadings follow from the largest eigenvalue, so that only the uniquenesses are searched. That search can end
 * in a hollow beside the deepest, so it begins at several places and keeps the deepest end.
 *
 * @param loadings of each item on the factor
 * @param uniquenesses the share of each item’s variance that is its own, from {@value #LEAST_UNIQUENESS} to 1
 */
record SingleFactor(List<Double> loadings, List<Double> uniquenesses) {
    private static final double LEAST_UNIQUENESS = 0.005;
    private static final int MOST_ROUNDS = 3_000;
    private static final double NOTHING = 1e-10;

    SingleFactor {
        loadings = List.copyOf(loadings);
        uniquenesses = List.copyOf(uniquenesses);
    }

    /** Of two items or more, none of which is constant. */
    static SingleFactor of(double[][] correlations) {
        return starts(correlations.length).stream()
                .map(start -> descend(correlations, start))
                .min(Comparator.comparingDouble(Hollow::height))
                .orElseThrow()
                .factor();
    }

    /** McDonald’s omega: the share of the variance of the sum of the items that is the factor’s; 0 to 1. */
    double omega() {
        double common = loadings.stream().mapToDouble(Double::doubleValue).sum();
        double own = uniquenesses.stream().mapToDouble(Double::doubleValue).sum();
        return common * common / (common * common + own);
    }

    /** Half of each item its own; each item in turn as good as the factor itself; and half of it. */
    private static List<double[]> starts(int items) {
        List<double[]> starts = new ArrayList<>();
        double[] even = new double[items];
        Arrays.fill(even, 0.5);
        starts.add(even);
        for (int item = 0; item < items; item++) {
            for (double own : List.of(LEAST_UNIQUENESS, 0.5)) {
                double[] alone = new double[items];
                Arrays.fill(alone, 0.9);
                alone[item] = own;
                starts.add(alone);
            }
        }
        return starts;
    }

    /** Downhill; a step that does not go down is halved. */
    private static Hollow descend(double[][] correlations, double[] start) {
        Hollow here = Hollow.at(correlations, start);
        double step = 1;
        for (int round = 0; round < MOST_ROUNDS && step > NOTHING; round++) {
            Hollow there = Hollow.at(correlations, here.towards(step));
            if (there.height() < here.height()) {
                here = there;
                step = Math.min(4, step * 1.5);
            } else {
                step /= 2;
            }
        }
        return here;
    }

    /**
     * Uniquenesses with the most likely loadings for them.
     *
     * @param direction of the factor among the items in units of their uniqueness, of length 1
     * @param height minus the logarithm of the likelihood, but for a factor and a constant
     */
    private record Hollow(List<Double> uniquenesses, List<Double> loadings, List<Double> direction, double height) {

        static Hollow at(double[][] correlations, double[] uniquenesses) {
            int items = uniquenesses.length;
            double[][] scaled = new double[items][items];
            double logarithms = 0;
            double trace = 0;
            for (int row = 0; row < items; row++) {
                logarithms += StrictMath.log(uniquenesses[row]);
                trace += 1 / uniquenesses[row];
                for (int column = 0; column < items; column++) {
                    scaled[row][column] =
                            correlations[row][column] / Math.sqrt(uniquenesses[row] * uniquenesses[column]);
                }
            }
            LargestEigenvalue largest = LargestEigenvalue.of(scaled);
            double size = Math.sqrt(Math.max(0, largest.value() - 1));
            List<Double> loadings = new ArrayList<>();
            for (int item = 0; item < items; item++) {
                loadings.add(size * largest.direction().get(item) * Math.sqrt(uniquenesses[item]));
            }
            double height = logarithms + StrictMath.log(largest.value()) + trace - largest.value() + 1;
            return new Hollow(Arrays.stream(uniquenesses).boxed().toList(), loadings, largest.direction(), height);
        }

        /** Newton’s step for each uniqueness alone, with the curvature there would be if one factor explained all. */
        double[] towards(double step) {
            double[] there = new double[loadings.size()];
            for (int item = 0; item < there.length; item++) {
                double own = uniquenesses.get(item);
                double left = 1 - loadings.get(item) * loadings.get(item);
                double others = Math.max(NOTHING, 1 - direction.get(item) * direction.get(item));
                there[item] = Math.clamp(own + step * (left - own) / (others * others), LEAST_UNIQUENESS, 1);
            }
            return there;
        }

        SingleFactor factor() {
            return new SingleFactor(loadings, uniquenesses);
        }
    }
}
