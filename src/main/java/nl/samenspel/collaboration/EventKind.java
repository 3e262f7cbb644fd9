package nl.samenspel.collaboration;

/** What sort of thing happens around a collaboration. */
public enum EventKind {
    ESCALATION,
    REORGANISATION,
    CONTRACT_RENEWAL,
    CHANGE_OF_PEOPLE,
    OTHER
}
