package nl.samenspel.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.samenspel.platform.AccountId;
import nl.samenspel.platform.Attempts;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.Turns;
import nl.samenspel.platform.UseCase;

/** Somebody looks at his own account and chooses another password. */
@UseCase
public class ManageAccount {

    private final Accounts accounts;
    private final Passes passes;
    private final HashInTurn passwords;
    private final SignIn signIn;
    private final Transactions transactions;
    private final Attempts attempts;

    ManageAccount(
            Accounts accounts,
            Passes passes,
            HashInTurn passwords,
            SignIn signIn,
            Transactions transactions,
            Clock clock) {
        this.accounts = accounts;
        this.passes = passes;
        this.passwords = passwords;
        this.signIn = signIn;
        this.transactions = transactions;
        this.attempts = new Attempts(8, Duration.ofMinutes(5), clock);
    }

    /** What came of choosing another password. */
    public sealed interface Outcome {}

    /** All browsers were signed out; the token keeps this one in. */
    public record Changed(String token) implements Outcome {}

    public record WrongPassword() implements Outcome {}

    public record TooManyTries() implements Outcome {}

    /** Too many passwords are waiting to be checked; it can be tried again at once. */
    public record Busy() implements Outcome {}

    public Optional<Account> find(AccountId id) {
        return transactions.read(() -> accounts.with(id));
    }

    /** @param wanted a password that {@link NewPassword} accepts */
    public Outcome changePassword(AccountId id, String current, String wanted) {
        if (!attempts.begin(id.toString())) {
            return new TooManyTries();
        }
        var account = find(id);
        var hash = account.flatMap(Account::passwordHash).orElse(Passwords.OF_NOBODY);
        var matches = passwords.matches(current, hash, new Turns.Trusted());
        if (matches.isEmpty()) {
            attempts.takeBack(id.toString());
            return new Busy();
        }
        if (!matches.get() || account.isEmpty()) {
            return new WrongPassword();
        }
        attempts.succeeded(id.toString());
        return passwords
                .hash(wanted)
                .<Outcome>map(hashed -> change(account.get(), hashed))
                .orElseGet(Busy::new);
    }

    private Changed change(Account account, String hashed) {
        return transactions.write(() -> {
            accounts.setPassword(account.id(), account.name(), hashed);
            passes.removeSignInsOf(account.id());
            passes.forgetBrowsersOf(account.id());
            passes.removeWelcomesOf(account.id());
            return new Changed(signIn.open(account.id()));
        });
    }
}
