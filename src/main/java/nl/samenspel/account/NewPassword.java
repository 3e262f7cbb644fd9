package nl.samenspel.account;

/** A password that somebody wants, judged by its length alone: long beats odd (NIST SP 800-63B §3.1.1). */
public final class NewPassword {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;

    private NewPassword() {}

    public static boolean isAcceptable(String password) {
        return password.length() >= SHORTEST && password.length() <= LONGEST;
    }
}
