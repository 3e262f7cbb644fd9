package nl.samenspel.invitation;

import nl.samenspel.measurement.Party;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;

/** Cuts what ties the people of a party to what they answered: their links, their devices, and who has answered. */
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

    public void handle(WorkspaceId workspace, WaveId wave, Party party) {
        transactions.change(() -> {
            transactions.leaveNoTrace();
            invitations.forget(workspace, wave, party);
            openLink.forgetSeen();
        });
    }
}
