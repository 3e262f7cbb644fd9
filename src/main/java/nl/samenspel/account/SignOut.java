package nl.samenspel.account;

import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Ends a sign-in. */
@UseCase
public class SignOut {

    private final Passes passes;
    private final Transactions transactions;

    SignOut(Passes passes, Transactions transactions) {
        this.passes = passes;
        this.transactions = transactions;
    }

    public void handle(String token) {
        transactions.change(() -> passes.removeSignIn(Secrets.fingerprint(token)));
    }
}
