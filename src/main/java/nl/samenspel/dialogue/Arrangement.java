package nl.samenspel.dialogue;

import java.util.Optional;
import nl.samenspel.dialogue.Topic.Shelf;
import nl.samenspel.party.Party;

/** What somebody changes in an agenda. */
public sealed interface Arrangement {

    /** @param places further down; negative: up */
    record Move(TopicId topic, int places) implements Arrangement {}

    record Put(TopicId topic, Shelf shelf) implements Arrangement {}

    record Take(TopicId topic, int minutes) implements Arrangement {}

    /** @param by the party that proposes it, for the facilitator to put on the agenda; else it is there at once */
    record Add(String title, int minutes, Optional<Party> by) implements Arrangement {}

    /** What keeps something from being the name of a topic. */
    static Optional<Problem> problem(String title) {
        if (title.isBlank()) {
            return Optional.of(Problem.TITLE_MISSING);
        }
        return title.length() > Topic.LONGEST_TITLE ? Optional.of(Problem.TITLE_TOO_LONG) : Optional.empty();
    }

    /** What comes of it. */
    sealed interface Outcome {

        record Arranged(Agenda agenda) implements Outcome {}

        /** Nothing was changed. */
        record Refused(Problem problem) implements Outcome {}
    }

    /** What stands in the way. */
    enum Problem {
        TITLE_MISSING,
        TITLE_TOO_LONG,
        MINUTES_OUT_OF_RANGE,
        TOO_MANY_TOPICS,
        /** The meeting is over. */
        OVER
    }
}
