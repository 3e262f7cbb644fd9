package nl.samenspel.improvement.programme;

import java.util.UUID;

/** Names one owner of actions. */
public record OwnerId(UUID value) {

    public static OwnerId of(String text) {
        return new OwnerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
