package nl.samenspel.invitation;

import java.util.List;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.collaboration.Happening;
import nl.samenspel.collaboration.RecordOnTimeline;
import nl.samenspel.measurement.Disclosure;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/**
 * Takes back an invitation that should not have been sent, with what was answered by it. Where anonymity was promised that can
 * be done only until somebody has answered: after that, the number of people who have would tell whether this one had.
 */
@UseCase
public class WithdrawInvitation {

    /** What came of it. */
    public enum Outcome {
        WITHDRAWN,
        /** People of an anonymous party have answered. */
        WOULD_TELL,
        /** The wave does not accept answers, or the invitation is gone. */
        NOT_OPEN
    }

    private final Invitations invitations;
    private final OpenLink openLink;
    private final FindWave findWave;
    private final RecordOnTimeline timeline;
    private final Transactions transactions;

    public WithdrawInvitation(
            Invitations invitations,
            OpenLink openLink,
            FindWave findWave,
            RecordOnTimeline timeline,
            Transactions transactions) {
        this.invitations = invitations;
        this.openLink = openLink;
        this.findWave = findWave;
        this.timeline = timeline;
        this.transactions = transactions;
    }

    public Outcome handle(Invitation invitation, String actor) {
        return transactions.write(() -> {
            var wave = findWave.holdOpen(invitation.workspace(), invitation.wave());
            if (wave.isEmpty()
                    || invitations.find(invitation.workspace(), invitation.id()).isEmpty()) {
                return Outcome.NOT_OPEN;
            }
            var terms = wave.get().terms();
            var ofParty = invitations.of(invitation.workspace(), invitation.wave()).stream()
                    .filter(one -> one.party() == invitation.party())
                    .toList();
            if (wouldTell(terms.disclosure(invitation.party()), ofParty)) {
                return Outcome.WOULD_TELL;
            }
            transactions.leaveNoTrace();
            invitations.remove(invitation);
            openLink.forgetSeen();
            timeline.handle(
                    invitation.workspace(),
                    terms.collaboration(),
                    Happening.INVITATION_WITHDRAWN,
                    actor,
                    invitation.party().slug());
            return Outcome.WITHDRAWN;
        });
    }

    /** Would the number of answers of a party tell whether somebody who is taken out of it had answered? */
    public static boolean wouldTell(Disclosure disclosure, List<Invitation> ofParty) {
        return disclosure instanceof Disclosure.Anonymous && ofParty.stream().anyMatch(Invitation::answered);
    }
}
