package nl.samenspel.dialogue;

import java.util.UUID;

/** Names one place at the table of a meeting. */
public record SeatId(UUID value) {

    public static SeatId of(String text) {
        return new SeatId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
