package nl.samenspel.account;

/** Ends a request that its visitor may not make. */
public final class Denied extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean known;

    /** @param known whether the visitor may know that there is something: he has some role in the workspace */
    public Denied(boolean known) {
        super(known ? "not allowed" : "not found", null, false, false);
        this.known = known;
    }

    public boolean known() {
        return known;
    }
}
