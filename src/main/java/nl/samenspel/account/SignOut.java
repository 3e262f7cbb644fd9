package nl.samenspel.account;

import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Ends a sign-in. */
@UseCase
public class SignOut {

    private final Accounts accounts;
    private final Transactions transactions;

    SignOut(Accounts accounts, Transactions transactions) {
        this.accounts = accounts;
        this.transactions = transactions;
    }

    public void handle(String token) {
        transactions.change(() -> accounts.removeSignIn(Secrets.fingerprint(token)));
    }
}
