package nl.samenspel.dialogue;

import java.util.List;
import java.util.Optional;
import nl.samenspel.party.Party;

/**
 * Something to talk about.
 *
 * @param minutes how long it is to take
 * @param proposedBy the party whose sponsor proposed it
 */
public record Topic(TopicId id, Shelf shelf, About about, int minutes, Optional<Party> proposedBy) {

    /** In the place of an aspect: the forms of collaboration that the parties aim for. */
    public static final String FORMS = "forms";

    public static final int LONGEST_TITLE = 200;
    public static final int SHORTEST = 1;
    public static final int LONGEST = 240;

    /** What it is that is talked about. */
    public sealed interface About {

        /** @param slug of an aspect of the model, or {@link #FORMS} */
        record Results(String slug) implements About {}

        record Guided(GuideTopic topic) implements About {}

        /** What somebody brought. */
        record Own(String title) implements About {}
    }

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

    /** The slug of the aspect, or {@link #FORMS}; empty where it is of neither. */
    public Optional<String> aspect() {
        return about instanceof About.Results(var slug) ? Optional.of(slug) : Optional.empty();
    }

    public Optional<GuideTopic> guided() {
        return about instanceof About.Guided(var topic) ? Optional.of(topic) : Optional.empty();
    }

    /** What somebody called it; empty where nobody did. */
    public String title() {
        return about instanceof About.Own(var title) ? title : "";
    }

    /** Is it an aspect, which has levels? */
    public boolean hasLevels() {
        return aspect().filter(slug -> !slug.equals(FORMS)).isPresent();
    }

    /** What may be voted on once the talk is over. */
    public List<Round.Question> questions() {
        return guided().map(GuideTopic::questions)
                .orElseGet(() -> hasLevels() ? List.of(Round.Question.NOW, Round.Question.WANTED) : List.of());
    }

    Topic on(Shelf other) {
        return new Topic(id, other, about, minutes, proposedBy);
    }

    Topic taking(int other) {
        return new Topic(id, shelf, about, other, proposedBy);
    }
}
