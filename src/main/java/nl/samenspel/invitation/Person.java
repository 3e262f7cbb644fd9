package nl.samenspel.invitation;

import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;

/** Somebody who is to be asked; name and e-mail address may be empty. */
public record Person(String name, String email, Party party, GovernanceLevel level) {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_EMAIL = 254;
}
