package nl.samenspel.dialogue;

import java.util.Collections;
import java.util.List;

/**
 * What is kept of the votes of one side in a closed round.
 *
 * @param voted how many people
 * @param withheld whether more than that may not be shown, because too few of them voted otherwise than before or not at all
 * @param invited how many of those who were invited chose each level, from 1; empty when it is not shown
 * @param joined the same of those who joined by the code
 */
public record Tally(int voted, boolean withheld, List<Integer> invited, List<Integer> joined) {

    public Tally {
        invited = List.copyOf(invited);
        joined = List.copyOf(joined);
    }

    /** Is more shown of it than how many voted? */
    public boolean isShown() {
        return !invited.isEmpty();
    }

    static Tally nothingBut(int voted, boolean withheld) {
        return new Tally(voted, withheld, Collections.emptyList(), Collections.emptyList());
    }
}
