package nl.samenspel.measurement.portfolio;

import java.util.ArrayList;
import java.util.List;

/** Regressions of one outcome on any of several predictors, by Householder reflections. */
final class LeastSquares {
    private static final double NOTHING = 1e-10;

    /** The triangle to which predictors, then outcome, were reduced; all regressions follow from it. */
    private final double[][] triangle;

    private final int predictors;

    private LeastSquares(double[][] triangle, int predictors) {
        this.triangle = triangle;
        this.predictors = predictors;
    }

    static LeastSquares of(Observations cases, String outcome, List<String> predictors) {
        List<double[]> columns = new ArrayList<>();
        predictors.forEach(predictor -> columns.add(scaled(cases.column(predictor))));
        columns.add(scaled(cases.column(outcome)));
        reduce(columns, columns.size());
        int size = columns.size();
        double[][] triangle = new double[size][size];
        for (int column = 0; column < size; column++) {
            System.arraycopy(columns.get(column), 0, triangle[column], 0, Math.min(size, cases.n()));
        }
        return new LeastSquares(triangle, predictors.size());
    }

    /** Without its mean, and of length 1. */
    private static double[] scaled(double[] column) {
        double mean = 0;
        for (double value : column) {
            mean += value / column.length;
        }
        double squares = 0;
        for (int place = 0; place < column.length; place++) {
            column[place] -= mean;
            squares += column[place] * column[place];
        }
        for (int place = 0; place < column.length; place++) {
            column[place] /= Math.sqrt(squares);
        }
        return column;
    }

    /** R² of the outcome on the predictors whose bits are set. */
    double explained(int some) {
        return explained(predictors, some);
    }

    /** R² of one column on the predictors whose bits are set. */
    double explained(int outcome, int some) {
        List<double[]> columns = new ArrayList<>();
        for (int predictor = 0; predictor < predictors; predictor++) {
            if ((some >> predictor & 1) == 1) {
                columns.add(triangle[predictor].clone());
            }
        }
        columns.add(triangle[outcome].clone());
        int used = reduce(columns, columns.size() - 1);
        double[] last = columns.getLast();
        double explained = 0;
        for (int row = 0; row < used; row++) {
            explained += last[row] * last[row];
        }
        return explained;
    }

    /** The coefficient of one predictor among all, in standard deviations. */
    double standardised(int predictor) {
        List<double[]> columns = new ArrayList<>();
        for (int other = 0; other < predictors; other++) {
            if (other != predictor) {
                columns.add(triangle[other].clone());
            }
        }
        columns.add(triangle[predictor].clone());
        columns.add(triangle[predictors].clone());
        reduce(columns, columns.size() - 1);
        int row = predictors - 1;
        return columns.getLast()[row] / columns.get(columns.size() - 2)[row];
    }

    /** Reflects the first columns into a triangle, and all columns with them; a column that adds nothing is passed over. */
    private static int reduce(List<double[]> columns, int count) {
        int pivot = 0;
        for (int column = 0; column < count && pivot < columns.getFirst().length; column++) {
            double[] mirror = columns.get(column).clone();
            double length = 0;
            for (int row = 0; row < mirror.length; row++) {
                mirror[row] = row < pivot ? 0 : mirror[row];
                length += mirror[row] * mirror[row];
            }
            length = Math.sqrt(length);
            if (length > NOTHING) {
                mirror[pivot] += mirror[pivot] < 0 ? -length : length;
                reflect(columns, mirror);
                pivot++;
            }
        }
        return pivot;
    }

    private static void reflect(List<double[]> columns, double[] mirror) {
        double squares = 0;
        for (double value : mirror) {
            squares += value * value;
        }
        for (double[] column : columns) {
            double product = 0;
            for (int row = 0; row < mirror.length; row++) {
                product += mirror[row] * column[row];
            }
            for (int row = 0; row < mirror.length; row++) {
                column[row] -= 2 * product / squares * mirror[row];
            }
        }
    }
}
