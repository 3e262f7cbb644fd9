package nl.samenspel.invitation;

import java.util.List;
import java.util.Optional;
import nl.samenspel.platform.InvitationId;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;

/** Finds the invitations of a wave. */
@UseCase
public class FindInvitation {

    private final Invitations invitations;
    private final Transactions transactions;

    public FindInvitation(Invitations invitations, Transactions transactions) {
        this.invitations = invitations;
        this.transactions = transactions;
    }

    public Optional<Invitation> handle(WorkspaceId workspace, InvitationId id) {
        return transactions.read(() -> invitations.find(workspace, id));
    }

    /** All of the wave, by party, level and name. */
    public List<Invitation> of(WorkspaceId workspace, WaveId wave) {
        return transactions.read(() -> invitations.of(workspace, wave));
    }
}
