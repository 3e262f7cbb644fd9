package nl.samenspel.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MiddleHalfTest {

    private static final List<Integer> NOBODY = List.of(0, 0, 0, 0, 0);

    @Test
    void whoeverStandsAloneAtTheEndIsLeftOut() {
        assertThat(leftOut(1, 0, 3, 0, 1)).containsExactly(1, 5);
        assertThat(leftOut(0, 4, 0, 0, 1)).containsExactly(5);
        assertThat(leftOut(1, 1, 1, 1, 1)).containsExactly(1, 5);
    }

    @Test
    void whereHalfOfThemStandItLeavesOutNobodyOfThem() {
        assertThat(leftOut(5, 0, 0, 0, 0)).isEmpty();
        assertThat(leftOut(3, 0, 0, 0, 3)).isEmpty();
        assertThat(leftOut(0, 2, 2, 2, 0)).isEmpty();
    }

    @Test
    void thoseWhoWereInvitedAndThoseWhoJoinedAreOneSide() {
        var half = MiddleHalf.of(new Tally(5, false, List.of(1, 0, 0, 0, 0), List.of(0, 0, 4, 0, 0)));

        assertThat(half).contains(new MiddleHalf(3, 3));
    }

    @Test
    void ofFewerThanFiveVotesAndOfWhatIsNotShownThereIsNone() {
        assertThat(MiddleHalf.of(new Tally(4, false, List.of(1, 3, 0, 0, 0), NOBODY)))
                .isEmpty();
        assertThat(MiddleHalf.of(Tally.nothingBut(9, true))).isEmpty();
    }

    /** The levels at which somebody voted who stands outside. */
    private static List<Integer> leftOut(Integer... perLevel) {
        var votes = List.of(perLevel);
        var tally = new Tally(votes.stream().mapToInt(many -> many).sum(), false, votes, NOBODY);
        var half = MiddleHalf.of(tally).orElseThrow();
        return IntStream.rangeClosed(1, 5)
                .filter(level -> votes.get(level - 1) > 0 && half.leavesOut(level))
                .boxed()
                .toList();
    }
}
