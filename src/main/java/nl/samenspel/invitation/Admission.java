package nl.samenspel.invitation;

/** How somebody came to be one of the people who may answer. */
public enum Admission {
    /** Invited by name or address. */
    INVITED,
    /** Given a single-use code on paper. */
    TICKET,
    /** Came by the link that a party shares. */
    JOINED
}
