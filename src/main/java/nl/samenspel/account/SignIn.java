package nl.samenspel.account;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.samenspel.platform.AccountId;
import nl.samenspel.platform.Attempts;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.Turns;
import nl.samenspel.platform.UseCase;

/**
 * Signs somebody in with e-mail address and password. Guessing is slowed down for each account and address that is guessed
 * from, and for each address; a browser that signed in before has a count of its own, so that nobody else can lock its owner
 * out.
 */
@UseCase
public class SignIn {

    /** How long a sign-in lasts. */
    public static final Duration LASTS = Duration.ofDays(14);

    /** How long a browser is known after its last sign-in. */
    public static final Duration KNOWN = Duration.ofDays(365);

    private static final int TRIES_FOR_AN_ACCOUNT = 8;
    private static final int TRIES_FROM_AN_ADDRESS = 60;
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final Accounts accounts;
    private final Passes passes;
    private final HashInTurn passwords;
    private final Transactions transactions;
    private final Clock clock;
    private final Attempts atAccounts;
    private final Attempts fromAddresses;

    SignIn(Accounts accounts, Passes passes, HashInTurn passwords, Transactions transactions, Clock clock) {
        this.accounts = accounts;
        this.passes = passes;
        this.passwords = passwords;
        this.transactions = transactions;
        this.clock = clock;
        this.atAccounts = new Attempts(TRIES_FOR_AN_ACCOUNT, PAUSE, clock);
        this.fromAddresses = new Attempts(TRIES_FROM_AN_ADDRESS, PAUSE, clock);
    }

    /** What came of it. */
    public sealed interface Outcome {}

    /** The token is for the browser only; here it is known by its fingerprint. */
    public record SignedIn(String token) implements Outcome {}

    public record Refused() implements Outcome {}

    public record TooManyTries() implements Outcome {}

    /** Too many passwords are waiting to be checked; it can be tried again at once, and does not count as a try. */
    public record Busy() implements Outcome {}

    /** Who tries: the account that is meant, if there is one, and whether this browser signed in to it before. */
    private record Trying(Optional<Account> account, List<String> known) {}

    public Outcome handle(String email, String password, Client client) {
        var address = EmailAddress.known(email);
        var trying = transactions.read(() -> trying(address, client));
        return trying.known.isEmpty()
                ? tryAsStranger(address, password, client, trying.account)
                : tryFromKnownBrowser(password, trying);
    }

    private Trying trying(String address, Client client) {
        var fingerprints = KnownBrowsers.fingerprints(client.before());
        var account = accounts.withEmail(address);
        var known = passes.browsersKnownTo(address, fingerprints, LocalDateTime.now(clock));
        return new Trying(account, known);
    }

    private Outcome tryAsStranger(String email, String password, Client client, Optional<Account> account) {
        var guessing = client.address().orElse("") + " " + email;
        if (!atAccounts.begin(guessing)) {
            return new TooManyTries();
        }
        if (client.address().filter(from -> !fromAddresses.begin(from)).isPresent()) {
            atAccounts.takeBack(guessing);
            return new TooManyTries();
        }
        var outcome = check(password, account, List.of(), new Turns.Other(client.address()));
        switch (outcome) {
            case Refused _, TooManyTries _ -> {}
            case Busy _ -> {
                atAccounts.takeBack(guessing);
                client.address().ifPresent(fromAddresses::takeBack);
            }
            case SignedIn _ -> {
                atAccounts.succeeded(guessing);
                client.address().ifPresent(fromAddresses::takeBack);
            }
        }
        return outcome;
    }

    private Outcome tryFromKnownBrowser(String password, Trying trying) {
        var browser = trying.known.getFirst();
        if (!atAccounts.begin(browser)) {
            return new TooManyTries();
        }
        var outcome = check(password, trying.account, trying.known, new Turns.Trusted());
        switch (outcome) {
            case Refused _, TooManyTries _ -> {}
            case Busy _ -> atAccounts.takeBack(browser);
            case SignedIn _ -> atAccounts.succeeded(browser);
        }
        return outcome;
    }

    private Outcome check(String password, Optional<Account> account, List<String> known, Turns.Place place) {
        var hash = account.flatMap(Account::passwordHash).orElse(Passwords.OF_NOBODY);
        var matches = passwords.matches(password, hash, place);
        if (matches.isEmpty()) {
            return new Busy();
        }
        if (!matches.get() || account.isEmpty()) {
            return new Refused();
        }
        return transactions.write(() -> {
            passes.forgetBrowsers(known);
            return new SignedIn(open(account.get().id()));
        });
    }

    /** Opens a sign-in for somebody who has shown who he is in another way. */
    String open(AccountId account) {
        var token = Secrets.token();
        var now = LocalDateTime.now(clock);
        transactions.change(() -> {
            passes.removeExpired(now);
            passes.addSignIn(Secrets.fingerprint(token), account, now.plus(LASTS));
            passes.addKnownBrowser(KnownBrowsers.fingerprint(token), account, now.plus(KNOWN));
        });
        return token;
    }
}
