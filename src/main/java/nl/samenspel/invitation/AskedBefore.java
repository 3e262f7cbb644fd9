package nl.samenspel.invitation;

import java.util.List;
import java.util.Set;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.party.Party;
import nl.samenspel.platform.InvitationId;

/**
 * Whoever was invited by name the last time, and is not this time. Whether somebody answered then is nothing of it.
 *
 * @param last of the wave in which they were
 * @param people by party, level and name
 * @param again the parties of which others of them have been invited again
 */
public record AskedBefore(WaveTerms last, List<Former> people, Set<Party> again) {

    /** @param invitation the one of then */
    public record Former(InvitationId invitation, Person person) {}

    public AskedBefore {
        people = List.copyOf(people);
        again = Set.copyOf(again);
    }
}
