package nl.samenspel.dialogue;

/** What each party says about a topic by itself, before both are shown at the same moment. */
public enum Prompt {
    /** The form of collaboration that it aims for. */
    FORM(Kind.FORM),
    /** What it can do without the other: interdependence needs two who are independent first. */
    ALONE(Kind.TEXT),
    EXPECTED(Kind.TEXT),
    OFFERED(Kind.TEXT),
    STILL_WORKS(Kind.TEXT),
    HAPPENED(Kind.TEXT),
    EFFECT(Kind.TEXT),
    OWN_SHARE(Kind.TEXT),
    NEEDED(Kind.TEXT);

    private final Kind kind;

    Prompt(Kind kind) {
        this.kind = kind;
    }

    /** What may be said. */
    public enum Kind {
        /** An {@link nl.samenspel.party.Intention}. */
        FORM,
        TEXT
    }

    public Kind kind() {
        return kind;
    }
}
