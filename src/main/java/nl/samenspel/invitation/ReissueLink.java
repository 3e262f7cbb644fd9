package nl.samenspel.invitation;

import java.util.List;
import java.util.Optional;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.collaboration.RecordOnTimeline;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.InvitationId;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/**
 * Gives somebody a new link in place of one that was lost, or may have been copied. What was sent in by the old one counts
 * until something is sent in by the new one, so that no number tells whether there was anything; a draft is deleted. The
 * timeline names the party, not the person: who answers is nobody else’s business.
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
        return transactions.write(() -> {
            findWave.holdAlone(old.workspace(), old.wave());
            return findWave.holdOpen(old.workspace(), old.wave()).flatMap(wave -> reissued(wave, old, actor));
        });
    }

    private Optional<Invitation> reissued(Wave.Open wave, Invitation old, String actor) {
        return invitations.find(old.workspace(), old.id()).map(current -> {
            takeAway(current);
            var anew = current.renewed(new InvitationId(ids.nextUntraceable()), Secrets.token());
            invitations.add(List.of(anew));
            timeline.handle(
                    current.workspace(),
                    wave.terms().collaboration(),
                    InvitationHappening.LINK_REISSUED,
                    actor,
                    current.party().slug());
            return anew;
        });
    }

    private void takeAway(Invitation current) {
        transactions.leaveNoTrace();
        if (current.hasSentIn()) {
            invitations.retire(current);
        } else {
            invitations.remove(current.workspace(), List.of(current.id()));
        }
        transactions.afterwards(openLink::forgetSeen);
    }
}
