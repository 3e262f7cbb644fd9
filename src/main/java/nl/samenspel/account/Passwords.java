package nl.samenspel.account;

/** Turns passwords into what may be stored. Both calls are slow on purpose: never inside a transaction. */
public interface Passwords {

    /** Matches no password, in the same time as another: an unknown address is answered as slowly as a known one. */
    String OF_NOBODY = "";

    String hash(String password);

    boolean matches(String password, String hash);
}
