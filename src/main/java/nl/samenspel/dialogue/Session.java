package nl.samenspel.dialogue;

import java.time.LocalDateTime;

/**
 * Where a meeting stands that is going on.
 *
 * @param code by which people join
 * @param startedAt UTC
 * @param at empty of topics only where the agenda is
 * @param hidden whether the wall shows nothing for the moment
 */
public record Session(String code, LocalDateTime startedAt, Place at, boolean hidden, StepClock clock) {

    /** Which topic, and what is done about it; or what is done with none. */
    public sealed interface Place {

        /** People come in. */
        record Welcome() implements Place {}

        /** What was agreed at earlier meetings, before anything else. */
        record LastTime() implements Place {}

        record AtTopic(TopicId topic, Step step) implements Place {}

        /** Looking back: was this worth our time? */
        record Farewell() implements Place {}
    }

    Session at(Place other, StepClock restarted) {
        return new Session(code, startedAt, other, false, restarted);
    }

    Session hidden(boolean other) {
        return new Session(code, startedAt, at, other, clock);
    }

    Session clock(StepClock other) {
        return new Session(code, startedAt, at, hidden, other);
    }
}
