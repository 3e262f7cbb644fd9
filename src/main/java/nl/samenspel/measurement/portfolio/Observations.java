package nl.samenspel.measurement.portfolio;

import java.util.Arrays;
import java.util.List;

/**
 * Measurements of several variables on the same cases, such as the items of a scale by person or the aspects by relation.
 * Cases are complete.
 *
 * @param variables their names
 * @param cases per case one value for each variable
 */
public record Observations(List<String> variables, List<double[]> cases) {
    public Observations {
        variables = List.copyOf(variables);
        cases = cases.stream().map(double[]::clone).toList();
        int width = variables.size();
        if (cases.stream().anyMatch(values -> values.length != width)) {
            throw new IllegalArgumentException("every case has " + width + " values");
        }
    }

    public int n() {
        return cases.size();
    }

    double[] column(String variable) {
        int place = variables.indexOf(variable);
        return cases.stream().mapToDouble(values -> values[place]).toArray();
    }

    /** Sums of products of the deviations from the means: n − 1 times the covariances. */
    double[][] products() {
        int width = variables.size();
        double[] means = new double[width];
        for (double[] values : cases) {
            for (int place = 0; place < width; place++) {
                means[place] += values[place] / n();
            }
        }
        double[][] products = new double[width][width];
        for (double[] values : cases) {
            for (int row = 0; row < width; row++) {
                for (int column = 0; column < width; column++) {
                    products[row][column] += (values[row] - means[row]) * (values[column] - means[column]);
                }
            }
        }
        return products;
    }

    /** The correlations of the variables. */
    double[][] correlations() {
        double[][] products = products();
        double[][] correlations = new double[products.length][];
        for (int row = 0; row < products.length; row++) {
            int at = row;
            correlations[row] = new double[products.length];
            Arrays.setAll(
                    correlations[row],
                    column -> at == column
                            ? 1
                            : products[at][column] / Math.sqrt(products[at][at] * products[column][column]));
        }
        return correlations;
    }
}
