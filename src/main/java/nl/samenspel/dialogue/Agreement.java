package nl.samenspel.dialogue;

import java.time.LocalDateTime;
import nl.samenspel.account.Signatory;

/**
 * That somebody agreed to a record for a party.
 *
 * @param at UTC
 * @param fingerprint of what was agreed to
 */
public record Agreement(Signatory by, LocalDateTime at, String fingerprint) {}
