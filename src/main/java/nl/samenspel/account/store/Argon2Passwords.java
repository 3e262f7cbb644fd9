package nl.samenspel.account.store;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import nl.samenspel.account.Passwords;
import org.springframework.stereotype.Component;

/** Argon2id with 19 MiB and two rounds (the minimum that OWASP's password storage sheet asks for). */
@Component
class Argon2Passwords implements Passwords {

    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final String DECOY =
            Password.hash("nobody").addRandomSalt(16).with(ARGON2).getResult();

    @Override
    public String hash(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON2).getResult();
    }

    @Override
    public boolean matches(String password, String hash) {
        var known = !hash.equals(OF_NOBODY);
        var stored = known ? hash : DECOY;
        var same = Password.check(password, stored).with(Argon2Function.getInstanceFromHash(stored));
        return known && same;
    }
}
