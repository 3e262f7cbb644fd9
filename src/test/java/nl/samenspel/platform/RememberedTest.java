package nl.samenspel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private final Remembered<String, Integer> lengths = new Remembered<>(2);
    private final List<String> lookedUp = new ArrayList<>();

    @Test
    void whatWasFoundIsNotLookedUpAgain() {
        assertThat(length("one")).contains(3);
        assertThat(length("one")).contains(3);

        assertThat(lookedUp).containsExactly("one");
    }

    @Test
    void whatIsNotThereIsLookedForEachTime() {
        assertThat(length("")).isEmpty();
        assertThat(length("")).isEmpty();

        assertThat(lookedUp).containsExactly("", "");
    }

    @Test
    void theLongestUnusedMakesRoom() {
        length("one");
        length("three");
        length("one");
        length("seven");
        lookedUp.clear();

        length("one");
        length("three");

        assertThat(lookedUp).containsExactly("three");
    }

    @Test
    void whatIsRememberedAnewOrForgottenIsNotWhatItWas() {
        lengths.remember("one", 1);
        lengths.remember("one", 2);
        assertThat(lengths.known("one")).contains(2);
        assertThat(lengths.known("two")).isEmpty();

        lengths.forgetAll();

        assertThat(lengths.known("one")).isEmpty();
        assertThat(lookedUp).isEmpty();
    }

    @Test
    void whatWasLookedUpBeforeAllWasForgottenIsNotRemembered() {
        var found = lengths.get("one", () -> {
            lengths.forgetAll();
            return Optional.of(1);
        });

        assertThat(found).contains(1);
        assertThat(lengths.known("one")).isEmpty();
    }

    private Optional<Integer> length(String word) {
        return lengths.get(word, () -> {
            lookedUp.add(word);
            return Optional.of(word.length()).filter(length -> length > 0);
        });
    }
}
