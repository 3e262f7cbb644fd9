package nl.samenspel.dialogue;

import java.util.Optional;
import nl.samenspel.party.Party;

/**
 * Something to talk about.
 *
 * @param aspect its slug, where the topic is an aspect of the model, or {@link #FORMS}
 * @param title what somebody called it; empty where the results proposed it
 * @param minutes how long it is to take
 * @param proposedBy the party whose sponsor proposed it
 */
public record Topic(
        TopicId id, Shelf shelf, Optional<String> aspect, String title, int minutes, Optional<Party> proposedBy) {

    /** In the place of an aspect: the forms of collaboration that the parties aim for. */
    public static final String FORMS = "forms";

    public static final int LONGEST_TITLE = 200;
    public static final int SHORTEST = 1;
    public static final int LONGEST = 240;

    /** Where a topic is kept. */
    public enum Shelf {
        /** On the agenda. */
        AGENDA,
        /** Proposed by a party, and not on the agenda yet. */
        PROPOSED,
        /** For the next meeting. */
        PARKED,
        /** Taken off; it stays to be seen. */
        REMOVED
    }

    /** Is it an aspect, which has levels? */
    public boolean hasLevels() {
        return aspect.filter(slug -> !slug.equals(FORMS)).isPresent();
    }

    Topic on(Shelf other) {
        return new Topic(id, other, aspect, title, minutes, proposedBy);
    }

    Topic taking(int other) {
        return new Topic(id, shelf, aspect, title, other, proposedBy);
    }
}
