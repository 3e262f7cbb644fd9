package nl.samenspel.platform;

import java.util.UUID;

/** Names one wave. */
public record WaveId(UUID value) {

    public static WaveId of(String text) {
        return new WaveId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
