package nl.samenspel.improvement.programme;

import java.util.Locale;
import java.util.Optional;
import nl.samenspel.party.Party;

/**
 * Who does something: a person, or a role that both know.
 *
 * @param party at which; empty for both
 * @param name empty once somebody does not want to be named any more
 */
public record Owner(OwnerId id, Optional<Party> party, String name) {

    public boolean isNamed() {
        return !name.isEmpty();
    }

    /** Whether somebody who was typed is this one; capitals and blanks do not matter. */
    boolean isCalled(Optional<Party> at, String typed) {
        return isNamed() && party.equals(at) && plain(name).equals(plain(typed));
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
