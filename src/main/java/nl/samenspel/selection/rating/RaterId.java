package nl.samenspel.selection.rating;

import java.util.UUID;

/** Names somebody’s leave to answer in one tender. */
public record RaterId(UUID value) {

    public static RaterId of(String text) {
        return new RaterId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
