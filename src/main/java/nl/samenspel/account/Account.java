package nl.samenspel.account;

import java.util.Optional;
import nl.samenspel.platform.AccountId;

/**
 * Somebody who can sign in.
 *
 * @param email in lower case
 * @param passwordHash empty until the person has chosen a password by the welcome link
 */
public record Account(AccountId id, String email, String name, Optional<String> passwordHash) {}
