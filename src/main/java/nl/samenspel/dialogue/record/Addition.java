package nl.samenspel.dialogue.record;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.party.Party;

/**
 * What somebody says of a record, beside it.
 *
 * @param party for which it is said; empty where it is said by whoever led the meeting
 * @param at UTC
 */
public record Addition(UUID id, Optional<Party> party, String name, String text, LocalDateTime at) {

    public static final int LONGEST = 2_000;
}
