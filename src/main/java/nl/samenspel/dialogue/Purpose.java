package nl.samenspel.dialogue;

import java.util.Optional;
import nl.samenspel.platform.WaveId;

/** What a meeting is about. */
public sealed interface Purpose {

    /** The released results of a wave. */
    record Results(WaveId wave) implements Purpose {}

    /** What the guide goes through. */
    record Guided(Guide guide) implements Purpose {}

    /** The wave whose results it is about; empty where it is about none. */
    default Optional<WaveId> results() {
        return switch (this) {
            case Results(var wave) -> Optional.of(wave);
            case Guided _ -> Optional.empty();
        };
    }

    default Optional<Guide> guided() {
        return switch (this) {
            case Results _ -> Optional.empty();
            case Guided(var guide) -> Optional.of(guide);
        };
    }
}
