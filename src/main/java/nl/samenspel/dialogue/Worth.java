package nl.samenspel.dialogue;

/** Whether a meeting was worth the time of those who were there, from the lowest answer to the highest. */
public enum Worth {
    NOT_AT_ALL,
    HARDLY,
    PARTLY,
    LARGELY,
    FULLY
}
