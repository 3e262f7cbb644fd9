package nl.samenspel.account.store;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.Base64;
import nl.samenspel.account.Passwords;
import org.springframework.stereotype.Component;

/** Argon2id with 19 MiB and two rounds (the minimum that OWASP's password storage sheet asks for). */
@Component
class Argon2Passwords implements Passwords {

    private static final int KIBIBYTES = 19_456;
    private static final int ROUNDS = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Argon2Function ARGON2 =
            Argon2Function.getInstance(KIBIBYTES, ROUNDS, LANES, HASH_BYTES, Argon2.ID);

    /** As slow to check as any other, and written down, because making it would be part of every start. */
    private static final String DECOY = "$argon2id$v=19$m=" + KIBIBYTES + ",t=" + ROUNDS + ",p=" + LANES + "$"
            + zeros(SALT_BYTES) + "$" + zeros(HASH_BYTES);

    @Override
    public String hash(String password) {
        return Password.hash(password).addRandomSalt(SALT_BYTES).with(ARGON2).getResult();
    }

    @Override
    public boolean matches(String password, String hash) {
        var known = !hash.equals(OF_NOBODY);
        var stored = known ? hash : DECOY;
        var same = Password.check(password, stored).with(Argon2Function.getInstanceFromHash(stored));
        return known && same;
    }

    private static String zeros(int bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(new byte[bytes]);
    }
}
