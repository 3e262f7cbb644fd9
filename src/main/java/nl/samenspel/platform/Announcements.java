package nl.samenspel.platform;

/**
 * Tells whoever {@link Hears listens} what happened, so that a module need not know who stands on it. What happened is a record
 * beside the use case that makes it happen, and says nothing that its listeners may not know.
 */
@FunctionalInterface
public interface Announcements {

    /**
     * Called in the transaction in which it happens. All who listen have heard of it when this returns, and what they change is
     * stored with it or not at all; when one of them fails, it has not happened. What should only follow once it is stored they
     * leave to {@link Transactions#afterwards}.
     */
    void announce(Record event);
}
