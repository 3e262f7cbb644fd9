package nl.samenspel.invitation;

import java.util.Locale;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;

/** Somebody who is to be asked; name and e-mail address may be empty. */
public record Person(String name, String email, Party party, GovernanceLevel level) {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_EMAIL = 254;

    /** By what the person is known in another wave too: the address, or else the name; empty where there is neither. */
    public String known() {
        return (email.isBlank() ? name : email).strip().toLowerCase(Locale.ROOT);
    }
}
