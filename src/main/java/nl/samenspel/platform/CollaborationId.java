package nl.samenspel.platform;

import java.util.UUID;

/** Names one collaboration. */
public record CollaborationId(UUID value) {

    public static CollaborationId of(String text) {
        return new CollaborationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
