package nl.samenspel.invitation;

import java.util.List;
import java.util.Optional;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.collaboration.Happening;
import nl.samenspel.collaboration.RecordOnTimeline;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.InvitationId;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/**
 * Gives somebody a new link in place of one that was lost, or may have been copied. What was answered by it is deleted.
 * The timeline names the party, not the person: who answers is nobody else’s business.
 */
@UseCase
public class ReissueLink {

    private final Invitations invitations;
    private final OpenLink openLink;
    private final FindWave findWave;
    private final RecordOnTimeline timeline;
    private final Transactions transactions;
    private final Ids ids;

    public ReissueLink(
            Invitations invitations,
            OpenLink openLink,
            FindWave findWave,
            RecordOnTimeline timeline,
            Transactions transactions,
            Ids ids) {
        this.invitations = invitations;
        this.openLink = openLink;
        this.findWave = findWave;
        this.timeline = timeline;
        this.transactions = transactions;
        this.ids = ids;
    }

    /** The invitation with its new link; empty when the wave does not accept answers. */
    public Optional<Invitation> handle(Invitation old, String actor) {
        return transactions.write(() -> findWave.holdOpen(old.workspace(), old.wave())
                .filter(_ -> invitations.find(old.workspace(), old.id()).isPresent())
                .map(wave -> {
                    transactions.leaveNoTrace();
                    invitations.remove(old);
                    openLink.forgetSeen();
                    var anew = new Invitation(
                            old.workspace(),
                            new InvitationId(ids.nextUntraceable()),
                            old.wave(),
                            old.person(),
                            old.admission(),
                            old.admittedOn(),
                            Optional.of(Secrets.token()),
                            Optional.empty());
                    invitations.add(List.of(anew));
                    var terms = wave.terms();
                    timeline.handle(
                            old.workspace(),
                            terms.collaboration(),
                            Happening.LINK_REISSUED,
                            actor,
                            old.person().party().slug());
                    return anew;
                }));
    }
}
