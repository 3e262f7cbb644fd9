package nl.samenspel.result.telling;

/**
 * One thing that is told, in a sentence or a few names.
 *
 * @param what it is about
 */
public record Point(String what, String sentence) {}
