package nl.samenspel.collaboration;

import java.time.LocalDateTime;

/**
 * Something that happened.
 *
 * @param at in UTC
 * @param actor the name of who did it, or empty when it went by itself
 * @param detail what it was about, such as a wave's name; never anything about an answer
 */
public record TimelineEntry(LocalDateTime at, Happening what, String actor, String detail) {}
