package nl.samenspel.measurement.portfolio;

import java.util.Arrays;
import java.util.List;

/**
 * The largest eigenvalue of a symmetric matrix, by Jacobi’s rotations.
 *
 * @param direction its eigenvector, of length 1
 */
record LargestEigenvalue(double value, List<Double> direction) {
    private static final int MOST_SWEEPS = 60;
    private static final double NOTHING = 1e-30;

    LargestEigenvalue {
        direction = List.copyOf(direction);
    }

    static LargestEigenvalue of(double[][] symmetric) {
        int size = symmetric.length;
        double[][] matrix = Arrays.stream(symmetric).map(double[]::clone).toArray(double[][]::new);
        double[][] vectors = new double[size][size];
        double all = 0;
        for (int row = 0; row < size; row++) {
            vectors[row][row] = 1;
            all += Arrays.stream(matrix[row]).map(value -> value * value).sum();
        }
        for (int sweep = 0; sweep < MOST_SWEEPS && besideDiagonal(matrix) > NOTHING * all; sweep++) {
            for (int row = 0; row < size; row++) {
                for (int column = row + 1; column < size; column++) {
                    rotate(matrix, vectors, row, column);
                }
            }
        }
        int largest = 0;
        for (int place = 1; place < size; place++) {
            largest = matrix[place][place] > matrix[largest][largest] ? place : largest;
        }
        int found = largest;
        return new LargestEigenvalue(
                matrix[found][found],
                Arrays.stream(vectors).map(vector -> vector[found]).toList());
    }

    private static double besideDiagonal(double[][] matrix) {
        double squares = 0;
        for (int row = 0; row < matrix.length; row++) {
            for (int column = 0; column < row; column++) {
                squares += 2 * matrix[row][column] * matrix[row][column];
            }
        }
        return squares;
    }

    /** Turns two axes so that the element between them vanishes. */
    private static void rotate(double[][] matrix, double[][] vectors, int first, int second) {
        double between = matrix[first][second];
        if (between == 0) {
            return;
        }
        double slope = (matrix[second][second] - matrix[first][first]) / (2 * between);
        double tangent = Math.copySign(1, slope) / (Math.abs(slope) + Math.sqrt(slope * slope + 1));
        double cosine = 1 / Math.sqrt(tangent * tangent + 1);
        double sine = tangent * cosine;
        for (double[] row : matrix) {
            turn(row, first, second, cosine, sine);
        }
        for (int column = 0; column < matrix.length; column++) {
            double above = matrix[first][column];
            double below = matrix[second][column];
            matrix[first][column] = cosine * above - sine * below;
            matrix[second][column] = sine * above + cosine * below;
        }
        for (double[] row : vectors) {
            turn(row, first, second, cosine, sine);
        }
    }

    private static void turn(double[] row, int first, int second, double cosine, double sine) {
        double left = row[first];
        double right = row[second];
        row[first] = cosine * left - sine * right;
        row[second] = sine * left + cosine * right;
    }
}
