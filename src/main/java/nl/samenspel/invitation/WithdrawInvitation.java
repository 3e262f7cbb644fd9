package nl.samenspel.invitation;

import java.util.stream.Stream;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.collaboration.RecordOnTimeline;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/**
 * Takes back an invitation that should not have been sent, with what was answered by it. Where anonymity was promised that can
 * be done only on the day of inviting: no number that is told then includes an answer of that day, and whether it can be done
 * depends on nothing that anybody answered.
 */
@UseCase
public class WithdrawInvitation {

    /** What came of it. */
    public enum Outcome {
        WITHDRAWN,
        /** Somebody of an anonymous party was invited on an earlier day. */
        WOULD_TELL,
        /** The wave does not accept answers, or the invitation is gone. */
        NOT_OPEN
    }

    private final Invitations invitations;
    private final OpenLink openLink;
    private final AdmitPeople admitPeople;
    private final RecordOnTimeline timeline;
    private final Transactions transactions;

    public WithdrawInvitation(
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

    public Outcome handle(Invitation invitation, String actor) {
        return admitPeople
                .whileOpen(
                        invitation.workspace(),
                        invitation.wave(),
                        terms -> invitations
                                .find(invitation.workspace(), invitation.id())
                                .map(current -> withdrawn(terms, current, actor))
                                .orElse(Outcome.NOT_OPEN))
                .orElse(Outcome.NOT_OPEN);
    }

    private Outcome withdrawn(WaveTerms terms, Invitation current, String actor) {
        if (!isPossible(terms, current)) {
            return Outcome.WOULD_TELL;
        }
        transactions.leaveNoTrace();
        invitations.remove(
                current.workspace(),
                Stream.concat(Stream.of(current.id()), current.replaces().stream())
                        .toList());
        transactions.afterwards(openLink::forgetSeen);
        timeline.handle(
                current.workspace(),
                terms.collaboration(),
                InvitationHappening.INVITATION_WITHDRAWN,
                actor,
                current.party().slug());
        return Outcome.WITHDRAWN;
    }

    /** Whether no number tells, now or later, if somebody who is taken out had answered. */
    public boolean isPossible(WaveTerms terms, Invitation invitation) {
        return switch (terms.disclosure(invitation.party())) {
            case Disclosure.Open _ -> true;
            case Disclosure.Anonymous _ -> admitPeople.isOfToday(terms, invitation);
        };
    }
}
