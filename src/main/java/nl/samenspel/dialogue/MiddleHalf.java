package nl.samenspel.dialogue;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Between which levels the middle half of the votes of a side lies. Whoever voted outside of it may be asked to say why: alone, and
 * only where everybody sees how often each level was chosen.
 */
public record MiddleHalf(int lowest, int highest) {

    /** Of fewer votes there is no half that says anything. */
    private static final int ENOUGH = 5;

    /** Empty with too few votes, or where it is not shown what was voted. */
    public static Optional<MiddleHalf> of(Tally tally) {
        return tally.isShown() && tally.voted() >= ENOUGH
                ? Optional.of(new MiddleHalf(reaching(tally, 1), reaching(tally, 3)))
                : Optional.empty();
    }

    /** The lowest level at or below which so many quarters of the votes lie. */
    private static int reaching(Tally tally, int quarters) {
        return IntStream.rangeClosed(1, tally.invited().size())
                .filter(level -> 4 * upTo(tally, level) >= quarters * tally.voted())
                .findFirst()
                .orElseThrow();
    }

    private static int upTo(Tally tally, int level) {
        return IntStream.range(0, level)
                .map(at -> tally.invited().get(at) + tally.joined().get(at))
                .sum();
    }

    public boolean leavesOut(int level) {
        return level < lowest || level > highest;
    }
}
