package nl.samenspel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Two waves that differ only in who of an anonymous party has begun or answered look the same to everybody who runs or sponsors
 * them: on every page and at every link, and after every act but pressing the button behind somebody's own link.
 */
class WhoAnsweredLooksTheSameTest {

    private static final List<Integer> NOBODY = List.of();

    @Test
    void everybodySeesTheSameOfBothWavesAfterEveryAct() {
        var one = new WatchedWave(List.of(0, 1, 2, 3, 4), List.of(8), List.of(5, 9));
        var other = new WatchedWave(List.of(3, 4, 5, 6, 7), List.of(1, 2), List.of(0));
        assertSame("before", one, other);
        assertThat(one.pages()).anySatisfy((_, page) -> assertThat(page).contains("5 of them had answered"));
        for (int person : new int[] {0, 7, 0, 5}) {
            assertAlike("a new link for " + person, one, other, wave -> wave.reissued(person));
        }
        assertAlike("a link that was replaced", one, other, wave -> wave.triedWithTheFirst(0));
        for (String name : List.of("Piet", "Joan", "Klaas")) {
            one.joinedAndAnswered(name);
        }
        assertSame("some who joined", one, other);
        assertAlike("one of them", one, other, wave -> wave.act("/people", "people", "Piet\t\tcustomer\ttactical"));
        assertAlike("the same people", one, other, wave -> wave.act("/people", "people", WatchedWave.sheet()));
        assertAlike("tickets", one, other, wave -> wave.act("/tickets", "party", "customer", "tactical", "3"));
        one.answeredByTicket();
        assertSame("a ticket that was used", one, other);
        assertAlike("tickets withdrawn", one, other, wave -> wave.act("/tickets/1/withdraw"));
        for (int person : new int[] {8, 9}) {
            assertAlike(person + " withdrawn", one, other, wave -> wave.withdrawn(person));
        }
    }

    @Test
    void fewerThanThePromisedNumberLookLikeNobody() {
        assertSame(
                "before",
                new WatchedWave(List.of(0, 1, 2, 3), List.of(8), List.of(5)),
                new WatchedWave(NOBODY, NOBODY, NOBODY));
    }

    private static void assertAlike(
            String what, WatchedWave one, WatchedWave other, Function<WatchedWave, String> act) {
        assertThat(act.apply(one)).as(what).isEqualTo(act.apply(other));
        assertSame(what, one, other);
    }

    private static void assertSame(String after, WatchedWave one, WatchedWave other) {
        var expected = other.pages();
        one.pages()
                .forEach(
                        (what, page) -> assertThat(page).as(after + ": " + what).isEqualTo(expected.get(what)));
    }
}
