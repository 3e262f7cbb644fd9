package nl.samenspel.invitation;

import java.util.Optional;
import nl.samenspel.measurement.GovernanceLevel;
import nl.samenspel.measurement.Party;
import nl.samenspel.platform.InvitationId;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;

/**
 * Leave for one person to answer in one wave.
 *
 * @param joined the person came by a shared link
 * @param link the secret in the personal address; empty once it has been forgotten
 * @param answered the person has sent in all answers
 */
public record Invitation(
        WorkspaceId workspace,
        InvitationId id,
        WaveId wave,
        Person person,
        boolean joined,
        Optional<String> link,
        boolean answered) {

    public Party party() {
        return person.party();
    }

    public GovernanceLevel level() {
        return person.level();
    }
}
