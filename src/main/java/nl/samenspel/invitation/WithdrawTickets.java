package nl.samenspel.invitation;

import java.time.Clock;
import java.util.Optional;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.collaboration.Happening;
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
    private final FindWave findWave;
    private final RecordOnTimeline timeline;
    private final Transactions transactions;
    private final Clock clock;

    public WithdrawTickets(
            Invitations invitations,
            OpenLink openLink,
            FindWave findWave,
            RecordOnTimeline timeline,
            Transactions transactions,
            Clock clock) {
        this.invitations = invitations;
        this.openLink = openLink;
        this.findWave = findWave;
        this.timeline = timeline;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** False when it is too late, or there is no such sheet. */
    public boolean handle(Wave.Open wave, int number, String actor) {
        var terms = wave.terms();
        return transactions.write(() -> {
            findWave.holdAlone(terms.workspace(), terms.id());
            var found = findWave.holdOpen(terms.workspace(), terms.id()).stream()
                    .flatMap(_ -> invitations.tickets(terms.workspace(), terms.id()).stream())
                    .filter(sheet -> sheet.number() == number && isPossible(terms, sheet))
                    .findFirst();
            found.ifPresent(sheet -> remove(wave, sheet, actor));
            return found.isPresent();
        });
    }

    public boolean isPossible(WaveTerms terms, TicketSheet sheet) {
        return sheet.madeOn().equals(Optional.of(terms.day(clock.instant())));
    }

    private void remove(Wave.Open wave, TicketSheet sheet, String actor) {
        var terms = wave.terms();
        transactions.leaveNoTrace();
        sheet.tickets().forEach(ticket -> invitations.remove(terms.workspace(), ticket.id()));
        transactions.afterwards(openLink::forgetSeen);
        timeline.ofPeople(
                terms.workspace(),
                terms.collaboration(),
                Happening.TICKETS_WITHDRAWN,
                actor,
                sheet.party(),
                sheet.tickets().size());
    }
}
