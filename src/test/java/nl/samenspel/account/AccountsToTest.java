package nl.samenspel.account;

/** Lets tests of the store make what the module makes of it. */
public final class AccountsToTest {

    private AccountsToTest() {}

    public static NewPassword newPassword(Guesses guesses) {
        return new NewPassword(guesses);
    }
}
