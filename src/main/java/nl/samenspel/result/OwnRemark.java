package nl.samenspel.result;

/**
 * A remark as the sponsor of the party it came from may see it before the reveal.
 *
 * @param position by which it is told apart from others
 * @param aspect slug of the aspect, or empty when too few wrote about that aspect
 */
public record OwnRemark(int position, String aspect, String text) {}
