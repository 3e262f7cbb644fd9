package nl.samenspel.result.web;

import java.util.List;

/**
 * A wave that is closed and not revealed.
 *
 * @param remarks of the sponsor's own party
 * @param sponsors the visitor is the sponsor of a party
 * @param rule what it takes to reveal, in a sentence
 */
public record SealedView(
        String address,
        String wave,
        List<Side> sides,
        List<Remark> remarks,
        boolean sponsors,
        boolean mayAgree,
        boolean mayReveal,
        String rule) {

    /** How many of a party answered, how finely its answers will be shown, and whether it agrees; none of its answers. */
    public record Side(String slug, String name, String took, String groups, String agreement) {}

    /** A remark of the sponsor's own party. */
    public record Remark(int position, String aspect, String text) {}
}
