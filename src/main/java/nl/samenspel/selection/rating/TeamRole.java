package nl.samenspel.selection.rating;

/** From where somebody of the team looks at a tender. */
public enum TeamRole {
    BUSINESS,
    ICT,
    PROCUREMENT,
    LEGAL,
    FINANCE,
    CONTRACT_MANAGEMENT,
    OTHER
}
