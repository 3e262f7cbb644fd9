package nl.samenspel.platform;

/** At the same moment somebody else changed something, and what was asked for no longer fits; nothing of it was stored. */
public final class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Conflict(Throwable cause) {
        super("Changed by two at once", cause);
    }
}
