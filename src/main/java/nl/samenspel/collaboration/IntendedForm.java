package nl.samenspel.collaboration;

/** The form of collaboration that a party intends; none is better than another. */
public enum IntendedForm {
    /** Goals and results are shared; both gain. */
    PARTNERSHIP,
    /** What was agreed is delivered, without surprises and inflated expectations. */
    SUPPLIER_RELATIONSHIP,
    /** The party looks after its own advantage first. */
    OWN_ADVANTAGE
}
