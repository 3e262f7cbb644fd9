package nl.samenspel.assessment;

/** What it takes to show the results to everybody; fixed when answering starts. */
public enum RevealRule {
    /** A sponsor of each party has agreed. */
    BOTH_SPONSORS,
    /** The facilitator decides, once enough people of both parties have answered. */
    FACILITATOR
}
