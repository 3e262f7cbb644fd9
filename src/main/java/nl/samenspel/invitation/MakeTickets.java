package nl.samenspel.invitation;

import java.util.ArrayList;
import java.util.Map;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.collaboration.RecordOnTimeline;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.UseCase;

/** Makes tickets for people whose addresses nobody has, or who trust paper better. */
@UseCase
public class MakeTickets {

    private final Invitations invitations;
    private final AdmitPeople admitPeople;
    private final RecordOnTimeline timeline;

    public MakeTickets(Invitations invitations, AdmitPeople admitPeople, RecordOnTimeline timeline) {
        this.invitations = invitations;
        this.admitPeople = admitPeople;
        this.timeline = timeline;
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
        return admitPeople
                .<Making>aloneWhileOpen(wave.terms().workspace(), wave.terms().id(), terms -> {
                    var sheet = sheet(terms, party, numbers);
                    invitations.addTickets(sheet);
                    timeline.ofPeople(
                            terms.workspace(),
                            terms.collaboration(),
                            InvitationHappening.TICKETS_MADE,
                            actor,
                            party,
                            all);
                    return new Making.Made(sheet);
                })
                .orElseGet(Making.NotOpen::new);
    }

    private TicketSheet sheet(WaveTerms terms, Party party, Map<GovernanceLevel, Integer> numbers) {
        var number = invitations.tickets(terms.workspace(), terms.id()).stream()
                .mapToInt(TicketSheet::number)
                .max()
                .orElse(0);
        var tickets = new ArrayList<Invitation>();
        for (GovernanceLevel level : GovernanceLevel.values()) {
            for (int count = 0; count < numbers.getOrDefault(level, 0); count++) {
                tickets.add(
                        admitPeople.fresh(terms, new Person("", "", party, level), Admission.TICKET, Secrets.code()));
            }
        }
        return new TicketSheet(number + 1, tickets);
    }
}
