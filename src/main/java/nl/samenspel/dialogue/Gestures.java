package nl.samenspel.dialogue;

import java.util.Optional;

/**
 * What somebody at the table shows beside votes and lines, as long as the meeting goes on.
 *
 * @param ready to go on to the next step
 * @param hand its place among the hands that were raised; empty when it is down
 * @param assent to what is written down as concluded
 */
public record Gestures(boolean ready, Optional<Integer> hand, Optional<Assent> assent) {

    static final Gestures NONE = new Gestures(false, Optional.empty(), Optional.empty());

    /** What can be shown. */
    public enum Kind {
        READY,
        HAND,
        ASSENT
    }

    Gestures ready(boolean other) {
        return new Gestures(other, hand, assent);
    }

    Gestures hand(Optional<Integer> other) {
        return new Gestures(ready, other, assent);
    }

    Gestures assenting(Assent other) {
        return new Gestures(ready, hand, Optional.of(other));
    }
}
