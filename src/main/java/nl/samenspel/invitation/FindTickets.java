package nl.samenspel.invitation;

import java.util.List;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;

/** Finds the tickets of a wave, to print them again; never which of them were used. */
@UseCase
public class FindTickets {

    private final Invitations invitations;
    private final Transactions transactions;

    public FindTickets(Invitations invitations, Transactions transactions) {
        this.invitations = invitations;
        this.transactions = transactions;
    }

    /** In the order in which they were made. */
    public List<TicketSheet> of(WorkspaceId workspace, WaveId wave) {
        return transactions.read(() -> invitations.tickets(workspace, wave));
    }
}
