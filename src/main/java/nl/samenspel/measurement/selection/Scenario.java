package nl.samenspel.measurement.selection;

/** Where all candidates are within what is known of their levels. */
public enum Scenario {
    LOW,
    EXPECTED,
    HIGH
}
