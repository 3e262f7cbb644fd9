package nl.samenspel.account.store;

import java.util.Base64;
import java.util.Objects;
import nl.samenspel.account.Passwords;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id with 19 MiB and two rounds (the minimum that OWASP's password storage sheet asks for). */
@Component
class Argon2Passwords implements Passwords {

    private static final int KIBIBYTES = 19_456;
    private static final int ROUNDS = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final PasswordEncoder ARGON2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, ROUNDS);

    /** As slow to check as any other, and written down, because making it would be part of every start. */
    private static final String DECOY = "$argon2id$v=19$m=" + KIBIBYTES + ",t=" + ROUNDS + ",p=" + LANES + "$"
            + zeros(SALT_BYTES) + "$" + zeros(HASH_BYTES);

    @Override
    public String hash(String password) {
        return Objects.requireNonNull(ARGON2.encode(password));
    }

    @Override
    public boolean matches(String password, String hash) {
        var known = !hash.equals(OF_NOBODY);
        var same = ARGON2.matches(password, known ? hash : DECOY);
        return known && same;
    }

    private static String zeros(int bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(new byte[bytes]);
    }
}
