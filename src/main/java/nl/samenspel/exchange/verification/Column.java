package nl.samenspel.exchange.verification;

import java.util.function.ToDoubleFunction;

/**
 * A column of reference values.
 *
 * @param tolerance how far a computed number may be from the reference, for this row
 * @param computation computes the value of a row
 */
record Column(String name, ToDoubleFunction<Row> tolerance, Computation computation) {

    /** A number or text that must be exactly the same. */
    static Column exact(String name, Computation computation) {
        return new Column(name, row -> 0, computation);
    }

    static Column near(String name, double tolerance, Computation computation) {
        return new Column(name, row -> tolerance, computation);
    }

    /** The tolerance stands in the file, in another column. */
    static Column nearAsGiven(String name, String tolerance, Computation computation) {
        return new Column(name, row -> row.number(tolerance), computation);
    }
}
