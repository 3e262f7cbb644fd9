package nl.samenspel.selection.rating;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.selection.LotId;

/**
 * Somebody of the team, as invited; the name or the address may be empty.
 *
 * @param only about which lots the person is asked; absent for all of them
 */
public record TeamMember(String name, String email, TeamRole role, Optional<Set<LotId>> only) {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_EMAIL = 254;

    public TeamMember {
        only = only.map(Set::copyOf);
    }

    /** By what the person is known: the address, or else the name; empty where there is neither. */
    String known() {
        return (email.isBlank() ? name : email).strip().toLowerCase(Locale.ROOT);
    }

    /** What the person is called on pages. */
    public String called() {
        return name.isEmpty() ? email : name;
    }
}
