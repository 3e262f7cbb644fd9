package nl.samenspel.invitation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.collaboration.Happening;
import nl.samenspel.collaboration.RecordOnTimeline;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.InvitationId;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Makes tickets for people whose addresses nobody has, or who trust paper better. */
@UseCase
public class MakeTickets {

    private final Invitations invitations;
    private final FindWave findWave;
    private final RecordOnTimeline timeline;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    public MakeTickets(
            Invitations invitations,
            FindWave findWave,
            RecordOnTimeline timeline,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.invitations = invitations;
        this.findWave = findWave;
        this.timeline = timeline;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Making {

        record Made(TicketSheet sheet) implements Making {}

        /** None, or more than are made at once. */
        record WrongNumber() implements Making {}

        record NotOpen() implements Making {}
    }

    /** @param numbers how many of each level, none of them negative */
    public Making handle(Wave.Open wave, Party party, Map<GovernanceLevel, Integer> numbers, String actor) {
        var all = numbers.values().stream().mapToLong(Integer::longValue).sum();
        if (all < 1 || all > TicketSheet.MOST) {
            return new Making.WrongNumber();
        }
        var terms = wave.terms();
        return transactions.write(() -> {
            findWave.holdAlone(terms.workspace(), terms.id());
            if (findWave.holdOpen(terms.workspace(), terms.id()).isEmpty()) {
                return new Making.NotOpen();
            }
            var sheet = sheet(wave, party, numbers);
            invitations.addTickets(sheet);
            timeline.ofPeople(terms.workspace(), terms.collaboration(), Happening.TICKETS_MADE, actor, party, all);
            return new Making.Made(sheet);
        });
    }

    private TicketSheet sheet(Wave.Open wave, Party party, Map<GovernanceLevel, Integer> numbers) {
        var terms = wave.terms();
        var number = invitations.tickets(terms.workspace(), terms.id()).stream()
                .mapToInt(TicketSheet::number)
                .max()
                .orElse(0);
        var tickets = new ArrayList<Invitation>();
        for (GovernanceLevel level : GovernanceLevel.values()) {
            for (int count = 0; count < numbers.getOrDefault(level, 0); count++) {
                tickets.add(Invitation.fresh(
                        terms,
                        new InvitationId(ids.nextUntraceable()),
                        new Person("", "", party, level),
                        Admission.TICKET,
                        terms.day(clock.instant()),
                        Secrets.code()));
            }
        }
        return new TicketSheet(number + 1, tickets);
    }
}
