package nl.samenspel.attack;

import java.util.ArrayList;
import java.util.List;

/**
 * Linear algebra on what is published: each figure is a sum over people's answers, and whatever multiples of figures add up to
 * is known too.
 *
 * @param figures one row per figure, one column per unknown
 */
record Combination(List<double[]> figures) {
    private static final double NOTHING = 1e-9;

    /** Is there a sum of multiples of the figures in which these unknowns have a part, and no other? */
    boolean isolates(boolean[] unknowns) {
        return rank(columns(unknowns, false)) < rank(figures);
    }

    private List<double[]> columns(boolean[] unknowns, boolean kept) {
        List<double[]> restricted = new ArrayList<>();
        for (double[] figure : figures) {
            double[] row = figure.clone();
            for (int place = 0; place < row.length; place++) {
                row[place] = unknowns[place] == kept ? row[place] : 0;
            }
            restricted.add(row);
        }
        return restricted;
    }

    /** By Gauss’s elimination; each row is brought to the same size first. */
    private static int rank(List<double[]> figures) {
        double[][] rows = figures.stream().map(Combination::scaled).toArray(double[][]::new);
        int rank = 0;
        int width = rows.length == 0 ? 0 : rows[0].length;
        for (int column = 0; column < width && rank < rows.length; column++) {
            int pivot = rank;
            for (int row = rank; row < rows.length; row++) {
                pivot = Math.abs(rows[row][column]) > Math.abs(rows[pivot][column]) ? row : pivot;
            }
            if (Math.abs(rows[pivot][column]) > NOTHING) {
                double[] found = rows[pivot];
                rows[pivot] = rows[rank];
                rows[rank++] = found;
                for (int row = rank; row < rows.length; row++) {
                    double times = rows[row][column] / found[column];
                    for (int place = column; place < width; place++) {
                        rows[row][place] -= times * found[place];
                    }
                }
            }
        }
        return rank;
    }

    private static double[] scaled(double[] figure) {
        double most = 0;
        for (double part : figure) {
            most = Math.max(most, Math.abs(part));
        }
        double[] row = figure.clone();
        for (int place = 0; place < row.length && most > 0; place++) {
            row[place] /= most;
        }
        return row;
    }
}
