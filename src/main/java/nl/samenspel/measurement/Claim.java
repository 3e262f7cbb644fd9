package nl.samenspel.measurement;

/** All that may be said about a gap (method §6.1); there are no other words for gaps in the product. */
public enum Claim {
    /** It is not disclosed. */
    NOT_SHOWN("not-shown"),
    /** A difference was shown. */
    SHOWN("shown"),
    /** There is an indication of a difference. */
    INDICATION("indication"),
    /** The two are alike. */
    SIMILAR("similar"),
    /** It was observed; nothing can be said. */
    UNDECIDED("open");

    private final String slug;

    Claim(String slug) {
        this.slug = slug;
    }

    /** Is it more than that there is nothing to say? */
    public boolean saysSomething() {
        return switch (this) {
            case SHOWN, INDICATION, SIMILAR -> true;
            case NOT_SHOWN, UNDECIDED -> false;
        };
    }

    /** The name in the results document. */
    public String slug() {
        return slug;
    }
}
