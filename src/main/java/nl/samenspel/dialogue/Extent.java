package nl.samenspel.dialogue;

/** How far somebody would say so, from the lowest answer to the highest. */
public enum Extent {
    NOT_AT_ALL,
    HARDLY,
    PARTLY,
    LARGELY,
    FULLY
}
