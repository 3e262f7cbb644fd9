package nl.samenspel.platform;

/** Nothing of what was asked for is stored, because nothing can be stored at the moment: no room, no database, nobody who writes. */
public final class NotStored extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotStored(String why) {
        super(why);
    }

    public NotStored(Throwable cause) {
        super(cause);
    }
}
