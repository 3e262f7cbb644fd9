package nl.samenspel.verification;

/** How the value of a cell is computed from its row. */
@FunctionalInterface
interface Computation {
    Computed of(Row row, Context context);
}
