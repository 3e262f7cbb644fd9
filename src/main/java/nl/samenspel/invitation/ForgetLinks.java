package nl.samenspel.invitation;

import java.util.List;
import nl.samenspel.platform.InvitationId;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;

/**
 * Cuts what ties some people to what they answered: their links, their devices, and who has answered. Whoever has a link finds by
 * it what came of the wave, whether it was used or not.
 */
@UseCase
public class ForgetLinks {

    private final Invitations invitations;
    private final OpenLink openLink;
    private final Transactions transactions;

    public ForgetLinks(Invitations invitations, OpenLink openLink, Transactions transactions) {
        this.invitations = invitations;
        this.openLink = openLink;
        this.transactions = transactions;
    }

    public void handle(WorkspaceId workspace, List<InvitationId> of) {
        transactions.change(() -> {
            transactions.leaveNoTrace();
            invitations.forget(workspace, of);
            transactions.afterwards(openLink::forgetSeen);
        });
    }
}
