package nl.samenspel.party;

/** The form of collaboration that a party intends, or thinks that the other intends; none is better than another. */
public enum Intention {
    /** Goals and results are shared; both gain. */
    PARTNERSHIP(1),
    /** What was agreed is delivered, without surprises and inflated expectations. */
    SUPPLIER_RELATIONSHIP(2),
    /** The party looks after its own advantage first. */
    OWN_ADVANTAGE(3);

    private final int choice;

    Intention(int choice) {
        this.choice = choice;
    }

    /** The answer that stands for it, from 1 up. */
    public int choice() {
        return choice;
    }
}
