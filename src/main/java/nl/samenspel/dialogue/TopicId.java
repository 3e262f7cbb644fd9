package nl.samenspel.dialogue;

import java.util.UUID;

/** Names one topic of a meeting. */
public record TopicId(UUID value) {

    public static TopicId of(String text) {
        return new TopicId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
