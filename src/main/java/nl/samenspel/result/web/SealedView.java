package nl.samenspel.result.web;

import java.util.List;
import nl.samenspel.result.OwnRemark;

/**
 * A wave that is closed and not revealed.
 *
 * @param traces another program keeps what was erased in the files of the database
 * @param said of the parties that the visitor stands for
 * @param tooFew what follows when so few of a party have answered that nothing of it can be shown; else empty
 * @param rule what it takes to reveal, in a sentence
 * @param next what the visitor can do or wait for now, in sentences
 * @param membersAt where sponsors are made, for who may when one is lacking; else empty
 * @param what both parties will see, in sentences
 */
public record SealedView(
        ResultAddresses at,
        String wave,
        boolean traces,
        List<Side> sides,
        List<Said> said,
        String tooFew,
        boolean mayReveal,
        String rule,
        List<String> next,
        String membersAt,
        String what) {

    /**
     * How finely the answers of a party will be shown, and whether it agrees; none of its answers.
     *
     * @param took how many answered, or empty where the visitor may not know
     * @param agreement empty where the rule asks for none
     * @param sponsors who can agree for it, by name and address, or empty when nobody can
     * @param consent what the visitor may do about the agreement
     */
    public record Side(
            String slug, String name, String took, String groups, String agreement, String sponsors, Consent consent) {}

    /** Whether the visitor can agree for a party, or take that back. */
    public enum Consent {
        NONE,
        ASKED,
        GIVEN
    }

    /** What people of a party wrote. */
    public record Said(String slug, String name, List<About> remarks) {}

    /** @param why these stand under no aspect; empty where they stand under one */
    public record About(String aspect, String why, List<OwnRemark> remarks) {}
}
