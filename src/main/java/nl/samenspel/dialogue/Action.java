package nl.samenspel.dialogue;

import java.util.Optional;

/**
 * What somebody will do.
 *
 * @param topic that it is about; empty where it is about the collaboration as a whole
 */
public record Action(ActionId id, Optional<TopicId> topic, ActionText text, State state) {

    /** What has become of it. */
    public enum State {
        OPEN,
        DONE,
        /** Nobody will do it any more. */
        DROPPED
    }

    Action with(ActionText other) {
        return new Action(id, topic, other, state);
    }

    public boolean isAbout(TopicId other) {
        return topic.filter(other::equals).isPresent();
    }
}
