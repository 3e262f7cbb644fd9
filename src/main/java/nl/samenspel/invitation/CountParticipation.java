package nl.samenspel.invitation;

import java.time.Clock;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Counts how many people of each party were asked and have answered, without telling who. */
@UseCase
public class CountParticipation {

    private final Invitations invitations;
    private final Transactions transactions;
    private final Clock clock;

    public CountParticipation(Invitations invitations, Transactions transactions, Clock clock) {
        this.invitations = invitations;
        this.transactions = transactions;
        this.clock = clock;
    }

    public PerParty<Participation> handle(WaveTerms terms) {
        var today = terms.day(clock.instant());
        var all = transactions.read(() -> invitations.of(terms.workspace(), terms.id()));
        return PerParty.each(party -> Participation.of(
                all.stream().filter(one -> one.party() == party).toList(), terms.disclosure(party), today));
    }
}
