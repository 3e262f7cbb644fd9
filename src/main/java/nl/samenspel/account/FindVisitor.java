package nl.samenspel.account;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Finds who stands behind the token of a browser. */
@UseCase
public class FindVisitor {

    private final Accounts accounts;
    private final Passes passes;
    private final Transactions transactions;
    private final Clock clock;

    FindVisitor(Accounts accounts, Passes passes, Transactions transactions, Clock clock) {
        this.accounts = accounts;
        this.passes = passes;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Empty when the token is unknown or has expired. */
    public Optional<Visitor> handle(String token) {
        var now = LocalDateTime.now(clock);
        return transactions.read(() -> passes.signedIn(Secrets.fingerprint(token), now)
                .flatMap(accounts::with)
                .map(account -> new Visitor(
                        account.id(), account.name(), account.email(), accounts.grants(account.id(), now))));
    }
}
