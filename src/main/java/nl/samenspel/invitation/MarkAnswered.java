package nl.samenspel.invitation;

import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Notes that somebody has sent in all answers. */
@UseCase
public class MarkAnswered {

    private final Invitations invitations;
    private final Transactions transactions;

    public MarkAnswered(Invitations invitations, Transactions transactions) {
        this.invitations = invitations;
        this.transactions = transactions;
    }

    public void handle(Invitation invitation) {
        transactions.change(() -> invitations.markAnswered(invitation));
    }
}
