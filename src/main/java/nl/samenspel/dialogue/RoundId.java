package nl.samenspel.dialogue;

import java.util.UUID;

/** Names one round of votes. */
public record RoundId(UUID value) {

    public static RoundId of(String text) {
        return new RoundId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
