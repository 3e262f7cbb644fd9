package nl.samenspel.account.store;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspel.account.Passwords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Argon2PasswordsTest {

    private static final String PASSWORD = "Een zin die niemand raadt";

    private final Passwords passwords = new Argon2Passwords();

    /** By the command of the reference implementation in C (Debian’s argon2), and by the library that was used before. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$KZUei2h+hrLDbLgcCGqnLZfVvhJOBnDxYaG4Lxpc9JE",
                "$argon2id$v=19$m=19456,t=2,p=1$crQb0Bvnaa27JqN6IuQN4A$rs3gKFVlXZkOir140iDrqtoxEuwTiufXLC36E3xRcX4"
            })
    void whatOthersHashedIsRecognised(String hash) {
        assertThat(passwords.matches(PASSWORD, hash)).isTrue();
        assertThat(passwords.matches(PASSWORD + " ", hash)).isFalse();
    }

    @Test
    void aHashIsOfTheStrengthThatIsAskedForAndNeverTheSameTwice() {
        var hash = passwords.hash(PASSWORD);

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").isNotEqualTo(passwords.hash(PASSWORD));
        assertThat(passwords.matches(PASSWORD, hash)).isTrue();
        assertThat(passwords.matches("Een zin die iemand raadt", hash)).isFalse();
    }

    @Test
    void nobodyHasAPassword() {
        assertThat(passwords.matches(PASSWORD, Passwords.OF_NOBODY)).isFalse();
        assertThat(passwords.matches("", Passwords.OF_NOBODY)).isFalse();
    }
}
