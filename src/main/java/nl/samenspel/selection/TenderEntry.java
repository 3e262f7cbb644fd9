package nl.samenspel.selection;

import java.time.LocalDateTime;

/**
 * Something that happened in a tender.
 *
 * @param at in UTC
 * @param actor who did it
 * @param detail what the happening names; may be empty
 */
public record TenderEntry(LocalDateTime at, TenderHappening happening, String actor, String detail) {}
