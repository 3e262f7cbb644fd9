package nl.samenspel.dialogue;

import java.util.Optional;

/**
 * A question that everybody votes on at the same time. What was voted is shown once, when it is closed.
 *
 * @param topic that it is about; empty when it is about the meeting
 * @param number which of its topic and question it is, from 1
 */
public record Round(RoundId id, Optional<TopicId> topic, Question question, int number, boolean open) {

    /** How many answers there are to a question that is about no aspect. */
    public static final int OPINIONS = 5;

    /** What is asked. */
    public enum Question {
        /** At which level the other side placed the aspect. */
        GUESS,
        /** At which level it is now. */
        NOW,
        /** At which level it should be. */
        WANTED,
        /** Whether the meeting was worth the time, from 1 to 5. */
        WORTH,
        /** Whether the other side means well, from 1 to 5. */
        MEAN_WELL,
        /** Whether the other side is able to do what it promises, from 1 to 5. */
        ABLE;

        /** Is it about the level of an aspect, of which there are as many as in the model? */
        public boolean isOfLevels() {
            return switch (this) {
                case GUESS, NOW, WANTED -> true;
                case WORTH, MEAN_WELL, ABLE -> false;
            };
        }
    }

    public boolean isAbout(TopicId other) {
        return topic.filter(other::equals).isPresent();
    }

    Round closed() {
        return new Round(id, topic, question, number, false);
    }
}
