package nl.samenspel.chart;

import java.time.LocalDate;

/**
 * Something that happened while levels went up and down.
 *
 * @param words all that is said of it
 */
public record TrendEvent(LocalDate day, String words) {}
