package nl.samenspel.account;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Makes the one-time link by which an installation gets its first administrator. */
@UseCase
public class InviteAdministrator {

    private static final Duration LASTS = Duration.ofDays(1);

    private final Accounts accounts;
    private final Passes passes;
    private final Transactions transactions;
    private final Clock clock;

    InviteAdministrator(Accounts accounts, Passes passes, Transactions transactions, Clock clock) {
        this.accounts = accounts;
        this.passes = passes;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The link's token; empty once somebody can sign in with a password. */
    public Optional<String> handle() {
        return transactions.write(() -> {
            if (accounts.anyWithPassword()) {
                return Optional.empty();
            }
            var token = Secrets.token();
            passes.addWelcome(
                    Secrets.fingerprint(token),
                    Optional.empty(),
                    "",
                    LocalDateTime.now(clock).plus(LASTS));
            return Optional.of(token);
        });
    }
}
