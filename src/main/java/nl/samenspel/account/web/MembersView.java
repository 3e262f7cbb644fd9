package nl.samenspel.account.web;

import java.util.List;
import java.util.Optional;
import nl.samenspel.platform.web.Problems;

/**
 * The people of a workspace.
 *
 * @param offers roles that wait to be taken
 * @param told what has just been done, or empty
 * @param handover the link that has just been made, which is never shown again
 */
public record MembersView(
        String address,
        List<Person> people,
        List<Offered> offers,
        List<Group> groups,
        MemberForm form,
        Problems problems,
        String told,
        Optional<Handover> handover) {

    /**
     * @param waiting whether the person has not chosen a password yet
     * @param renewAt where a new link is asked for
     */
    public record Person(String name, String email, boolean waiting, String renewAt, List<Held> roles) {}

    /** A role that somebody has, and where it is taken back. */
    public record Held(String words, String revokeAt) {}

    /**
     * A role that somebody with an account may take. Of the account no more is told than was typed here: it may be known by
     * another name elsewhere.
     *
     * @param withdrawAt where it is withdrawn
     * @param role what stands for the role in that form
     */
    public record Offered(String email, String words, String withdrawAt, String role) {}

    /** Roles that reach as far. */
    public record Group(String label, List<Choice> choices) {}

    /** A role that can be given. */
    public record Choice(String value, String label) {}

    /** A link to hand to somebody; {@code text} says what it does. */
    public record Handover(String name, String text, String link) {}
}
