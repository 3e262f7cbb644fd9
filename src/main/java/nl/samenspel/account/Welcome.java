package nl.samenspel.account;

import java.util.Optional;

/**
 * A valid one-time link: for somebody with a role, or, when empty, for the first administrator.
 *
 * @param by the name of who handed it out, or empty
 */
public record Welcome(Optional<Account> account, String by) {}
