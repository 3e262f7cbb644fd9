package nl.samenspel.improvement.programme;

import java.util.UUID;

/** Names one action; one that a meeting agreed keeps the name that it has there. */
public record ActionId(UUID value) {

    public static ActionId of(String text) {
        return new ActionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
