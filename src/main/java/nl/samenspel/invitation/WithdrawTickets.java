package nl.samenspel.invitation;

import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.collaboration.RecordOnTimeline;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/**
 * Takes back a sheet of tickets, used or not, with what was answered by them; on the day on which they were made only, as
 * invitations of an anonymous party are.
 */
@UseCase
public class WithdrawTickets {

    private final Invitations invitations;
    private final OpenLink openLink;
    private final AdmitPeople admitPeople;
    private final RecordOnTimeline timeline;
    private final Transactions transactions;

    public WithdrawTickets(
            Invitations invitations,
            OpenLink openLink,
            AdmitPeople admitPeople,
            RecordOnTimeline timeline,
            Transactions transactions) {
        this.invitations = invitations;
        this.openLink = openLink;
        this.admitPeople = admitPeople;
        this.timeline = timeline;
        this.transactions = transactions;
    }

    /** False when it is too late, or there is no such sheet. */
    public boolean handle(Wave.Open wave, int number, String actor) {
        return admitPeople
                .aloneWhileOpen(wave.terms().workspace(), wave.terms().id(), terms -> {
                    var found = invitations.tickets(terms.workspace(), terms.id()).stream()
                            .filter(sheet -> sheet.number() == number && isPossible(terms, sheet))
                            .findFirst();
                    found.ifPresent(sheet -> remove(terms, sheet, actor));
                    return found.isPresent();
                })
                .orElse(false);
    }

    public boolean isPossible(WaveTerms terms, TicketSheet sheet) {
        return admitPeople.isOfToday(terms, sheet.tickets().getFirst());
    }

    private void remove(WaveTerms terms, TicketSheet sheet, String actor) {
        transactions.leaveNoTrace();
        invitations.remove(
                terms.workspace(), sheet.tickets().stream().map(Invitation::id).toList());
        transactions.afterwards(openLink::forgetSeen);
        timeline.ofPeople(
                terms.workspace(),
                terms.collaboration(),
                InvitationHappening.TICKETS_WITHDRAWN,
                actor,
                sheet.party(),
                sheet.tickets().size());
    }
}
