package nl.samenspel.account;

import java.util.List;
import java.util.Optional;

/**
 * A valid one-time link: for somebody with a role, or, when empty, for the first administrator.
 *
 * @param grants the roles that the person has
 * @param by the name of who handed it out, or empty
 */
public record Welcome(Optional<Account> account, List<Grant> grants, String by) {

    public Welcome {
        grants = List.copyOf(grants);
    }

    Welcome with(List<Grant> roles) {
        return new Welcome(account, roles, by);
    }
}
