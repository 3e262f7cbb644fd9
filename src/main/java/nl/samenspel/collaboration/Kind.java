package nl.samenspel.collaboration;

/** How the two parties belong to each other. */
public enum Kind {
    EXTERNAL,
    INTERNAL,
    CO_SOURCED
}
