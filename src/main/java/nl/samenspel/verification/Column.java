package nl.samenspel.verification;

import java.util.function.ToDoubleFunction;

/**
 * A column of reference values.
 *
 * @param tolerance how far a computed number may be from the reference, for this row
 * @param computation computes the value of a row
 * @param mayBeMissing whether the package that made the reference gives none for some data
 */
record Column(String name, ToDoubleFunction<Row> tolerance, Computation computation, boolean mayBeMissing) {
    /** A reference that allows more would allow anything. */
    private static final double LARGEST_TOLERANCE = 0.01;

    Column(String name, ToDoubleFunction<Row> tolerance, Computation computation) {
        this(name, tolerance, computation, false);
    }

    /** A number or text that must be exactly the same. */
    static Column exact(String name, Computation computation) {
        return new Column(name, row -> 0, computation);
    }

    static Column near(String name, double tolerance, Computation computation) {
        return new Column(name, row -> tolerance, computation);
    }

    /** The tolerance stands in the file, in another column. */
    static Column nearAsGiven(String name, String tolerance, Computation computation) {
        return new Column(name, row -> given(row, tolerance), computation);
    }

    private static double given(Row row, String column) {
        double tolerance = row.number(column);
        if (tolerance < 0 || tolerance > LARGEST_TOLERANCE) {
            throw UnusableValue.strange(column, row.given(column));
        }
        return tolerance;
    }

    /** The same, where rows may have no reference. */
    Column orNone() {
        return new Column(name, tolerance, computation, true);
    }
}
