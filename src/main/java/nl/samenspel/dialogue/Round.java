package nl.samenspel.dialogue;

import java.util.Optional;

/**
 * A question that everybody votes on at the same time. What was voted is shown once, when it is closed.
 *
 * @param topic that it is about; empty when it is about the meeting
 * @param number which of its topic and question it is, from 1
 */
public record Round(RoundId id, Optional<TopicId> topic, Question question, int number, boolean open) {

    /** What is asked. */
    public enum Question {
        /** At which level the other side placed the aspect. */
        GUESS,
        /** At which level it is now. */
        NOW,
        /** At which level it should be. */
        WANTED,
        /** Whether the meeting was worth the time, from 1 to 5. */
        WORTH
    }

    public boolean isAbout(TopicId other) {
        return topic.filter(other::equals).isPresent();
    }

    Round closed() {
        return new Round(id, topic, question, number, false);
    }
}
