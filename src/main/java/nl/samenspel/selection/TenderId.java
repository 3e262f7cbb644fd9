package nl.samenspel.selection;

import java.util.UUID;

/** Names one tender. */
public record TenderId(UUID value) {

    public static TenderId of(String text) {
        return new TenderId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
