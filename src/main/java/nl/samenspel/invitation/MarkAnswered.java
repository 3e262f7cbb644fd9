package nl.samenspel.invitation;

import java.time.Clock;
import java.util.List;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Notes that somebody has sent in all answers, in place of what the same person sent in by an earlier link. */
@UseCase
public class MarkAnswered {

    private final Invitations invitations;
    private final Transactions transactions;
    private final Clock clock;

    public MarkAnswered(Invitations invitations, Transactions transactions, Clock clock) {
        this.invitations = invitations;
        this.transactions = transactions;
        this.clock = clock;
    }

    public void handle(Invitation invitation, WaveTerms terms) {
        transactions.change(() -> {
            invitations.markAnswered(invitation, terms.day(clock.instant()));
            invitation.replaces().ifPresent(earlier -> {
                transactions.leaveNoTrace();
                invitations.remove(invitation.workspace(), List.of(earlier));
            });
        });
    }
}
