package nl.samenspel.account;

import java.util.List;

/**
 * A change in who may do what.
 *
 * @param member whose role it is
 * @param others who have the same role
 * @param by who made the change
 */
public record RoleChange(Kind kind, Member member, List<Signatory> others, Signatory by) {

    /** What was done with the role. */
    public enum Kind {
        GIVEN,
        TAKEN_BACK,
        LINK_RENEWED,
        ACKNOWLEDGED,
        OBJECTED
    }

    public RoleChange {
        others = List.copyOf(others);
    }
}
