package nl.samenspel.invitation;

import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.measurement.PerParty;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Counts how many people of each party were asked and have answered, without telling who. */
@UseCase
public class CountParticipation {

    private final Invitations invitations;
    private final Transactions transactions;

    public CountParticipation(Invitations invitations, Transactions transactions) {
        this.invitations = invitations;
        this.transactions = transactions;
    }

    public PerParty<Participation> handle(WaveTerms terms) {
        var all = transactions.read(() -> invitations.of(terms.workspace(), terms.id()));
        return PerParty.each(party -> Participation.of(
                all.stream().filter(one -> one.party() == party).toList(), terms.disclosure(party)));
    }
}
