package nl.samenspel.dialogue;

import nl.samenspel.platform.WaveId;

/** What a meeting is about. */
public sealed interface Purpose {

    /** The released results of a wave. */
    record Results(WaveId wave) implements Purpose {}
}
