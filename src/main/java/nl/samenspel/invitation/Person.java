package nl.samenspel.invitation;

import nl.samenspel.measurement.GovernanceLevel;
import nl.samenspel.measurement.Party;

/** Somebody who is to be asked; name and e-mail address may be empty. */
public record Person(String name, String email, Party party, GovernanceLevel level) {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_EMAIL = 254;
}
