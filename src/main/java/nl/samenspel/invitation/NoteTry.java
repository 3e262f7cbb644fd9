package nl.samenspel.invitation;

import java.time.Clock;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.collaboration.RecordOnTimeline;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/**
 * Notes that somebody began with a personal link that another device had begun with. Its owner is told; the timeline tells
 * both parties that it happened, not whose link it was, and once a day for each link.
 */
@UseCase
public class NoteTry {

    private final Invitations invitations;
    private final RecordOnTimeline timeline;
    private final Transactions transactions;
    private final Clock clock;

    public NoteTry(Invitations invitations, RecordOnTimeline timeline, Transactions transactions, Clock clock) {
        this.invitations = invitations;
        this.timeline = timeline;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** For the owner alone: a link that nothing was answered by is taken over by programs that look into mail, too. */
    public void quietly(Invitation invitation, WaveTerms terms) {
        transactions.change(() -> invitations.countTry(invitation, terms.day(clock.instant())));
    }

    public void handle(Invitation invitation, WaveTerms terms) {
        var today = terms.day(clock.instant());
        transactions.change(() -> {
            invitations.countTry(invitation, today);
            if (invitations.isFirstToTellOf(invitation, today)) {
                timeline.handle(
                        terms.workspace(),
                        terms.collaboration(),
                        InvitationHappening.LINK_TRIED,
                        "",
                        invitation.party().slug());
            }
        });
    }
}
