package nl.samenspel.account;

import java.util.Optional;
import nl.samenspel.platform.Turns;
import nl.samenspel.platform.UseCase;

/**
 * Hashes and checks passwords one after the other: each takes a processor for a while and 19 MB, so that whoever sends many
 * could otherwise hold up everything else. Never inside a transaction.
 */
@UseCase
public class HashInTurn {

    private static final int LONGEST_LINE = 20;
    private static final int MOST_OF_ONE_ADDRESS = 3;

    private final Passwords passwords;
    private final Turns turns = new Turns("passwords", LONGEST_LINE, MOST_OF_ONE_ADDRESS);

    HashInTurn(Passwords passwords) {
        this.passwords = passwords;
    }

    /** For somebody who has shown who he is; empty when too many are waiting. */
    Optional<String> hash(String password) {
        return turns.take(new Turns.Trusted(), () -> passwords.hash(password));
    }

    /** Whether it is the password; empty when too many are waiting. */
    Optional<Boolean> matches(String password, String hash, Turns.Place place) {
        return turns.take(place, () -> passwords.matches(password, hash));
    }
}
