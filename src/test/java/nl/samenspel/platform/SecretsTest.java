package nl.samenspel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecretsTest {

    private static final int MANY = 10_000;

    @Test
    void noTokenBeginsOrEndsInASignThatMailClientsTakeForTheEndOfALink() {
        var tokens = Stream.generate(Secrets::token).limit(MANY).toList();

        assertThat(tokens)
                .doesNotHaveDuplicates()
                .allMatch(Secrets::isToken)
                .allSatisfy(token -> assertThat(token).matches("[A-Za-z0-9].{30}[A-Za-z0-9]"));
        assertThat(String.join("", tokens)).contains("-", "_");
    }

    @Test
    void tokensOfOldAreTokensStill() {
        assertThat(Secrets.isToken("-" + "x".repeat(30) + "_")).isTrue();
        assertThat(Secrets.isToken("x".repeat(31))).isFalse();
        assertThat(Secrets.isToken("x".repeat(33))).isFalse();
        assertThat(Secrets.isToken("x".repeat(31) + ".")).isFalse();
    }
}
