package nl.samenspel.improvement;

import java.util.UUID;

/** Names one target. */
public record TargetId(UUID value) {

    public static TargetId of(String text) {
        return new TargetId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
