package nl.samenspel.invitation;

import java.util.Optional;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Finds for which wave a personal link was given, also when nobody can answer by it any more; nothing of who has it. */
@UseCase
public class FindLinkedWave {

    private final Invitations invitations;
    private final OutcomeLinks outcomeLinks;
    private final Transactions transactions;

    public FindLinkedWave(Invitations invitations, OutcomeLinks outcomeLinks, Transactions transactions) {
        this.invitations = invitations;
        this.outcomeLinks = outcomeLinks;
        this.transactions = transactions;
    }

    public Optional<LinkedWave> handle(String link) {
        return transactions.read(() -> invitations
                .behind(link)
                .map(Invitations.Held::invitation)
                .map(invitation -> new LinkedWave(invitation.workspace(), invitation.wave()))
                .or(() -> outcomeLinks.behind(link)));
    }
}
