package nl.samenspel.selection;

import java.util.UUID;

/** Names one lot. */
public record LotId(UUID value) {

    public static LotId of(String text) {
        return new LotId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
