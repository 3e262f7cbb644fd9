package nl.samenspel.account;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;
import nl.samenspel.platform.AccountId;
import nl.samenspel.platform.Attempts;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Signs somebody in with e-mail address and password. */
@UseCase
public class SignIn {

    /** How long a sign-in lasts. */
    public static final Duration LASTS = Duration.ofDays(14);

    private final Accounts accounts;
    private final Passes passes;
    private final Passwords passwords;
    private final Transactions transactions;
    private final Clock clock;
    private final Attempts attempts;

    SignIn(Accounts accounts, Passes passes, Passwords passwords, Transactions transactions, Clock clock) {
        this.accounts = accounts;
        this.passes = passes;
        this.passwords = passwords;
        this.transactions = transactions;
        this.clock = clock;
        this.attempts = new Attempts(8, Duration.ofMinutes(5), clock);
    }

    /** What came of it. */
    public sealed interface Outcome {}

    /** The token is for the browser only; here it is known by its fingerprint. */
    public record SignedIn(String token) implements Outcome {}

    public record Refused() implements Outcome {}

    public record TooManyTries() implements Outcome {}

    public Outcome handle(String email, String password) {
        var address = email.strip().toLowerCase(Locale.ROOT);
        if (!attempts.begin(address)) {
            return new TooManyTries();
        }
        var account = transactions.read(() -> accounts.withEmail(address));
        var hash = account.flatMap(Account::passwordHash).orElse(Passwords.OF_NOBODY);
        if (!passwords.matches(password, hash) || account.isEmpty()) {
            return new Refused();
        }
        attempts.succeeded(address);
        return new SignedIn(open(account.get().id()));
    }

    /** Opens a sign-in for somebody who has shown who he is in another way. */
    String open(AccountId account) {
        var token = Secrets.token();
        var now = LocalDateTime.now(clock);
        transactions.change(() -> {
            passes.removeExpired(now);
            passes.addSignIn(Secrets.fingerprint(token), account, now.plus(LASTS));
        });
        return token;
    }
}
