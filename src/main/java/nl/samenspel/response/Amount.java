package nl.samenspel.response;

/**
 * How much was answered in a wave.
 *
 * @param people who gave answers
 * @param answers of all of them
 * @param signs of all remarks together
 */
public record Amount(long people, long answers, long signs) {}
