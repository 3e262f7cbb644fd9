package nl.samenspel.invitation;

import java.time.LocalDate;

/**
 * How often somebody began with a personal link elsewhere than on the device that had begun with it.
 *
 * @param last the day of the last time
 */
public record Tries(int count, LocalDate last) {}
