package nl.samenspel.invitation;

import java.time.Clock;
import java.util.Optional;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.collaboration.Happening;
import nl.samenspel.collaboration.RecordOnTimeline;
import nl.samenspel.measurement.Disclosure;
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
    private final FindWave findWave;
    private final RecordOnTimeline timeline;
    private final Transactions transactions;
    private final Clock clock;

    public WithdrawInvitation(
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

    public Outcome handle(Invitation invitation, String actor) {
        return transactions.write(() -> {
            var wave = findWave.holdOpen(invitation.workspace(), invitation.wave());
            var current = invitations.find(invitation.workspace(), invitation.id());
            if (wave.isEmpty() || current.isEmpty()) {
                return Outcome.NOT_OPEN;
            }
            var terms = wave.get().terms();
            if (!isPossible(terms, current.get())) {
                return Outcome.WOULD_TELL;
            }
            transactions.leaveNoTrace();
            invitations.remove(invitation.workspace(), invitation.id());
            current.get().replaces().ifPresent(earlier -> invitations.remove(invitation.workspace(), earlier));
            transactions.afterwards(openLink::forgetSeen);
            timeline.handle(
                    invitation.workspace(),
                    terms.collaboration(),
                    Happening.INVITATION_WITHDRAWN,
                    actor,
                    invitation.party().slug());
            return Outcome.WITHDRAWN;
        });
    }

    /** Whether no number tells, now or later, if somebody who is taken out had answered. */
    public boolean isPossible(WaveTerms terms, Invitation invitation) {
        return switch (terms.disclosure(invitation.party())) {
            case Disclosure.Open _ -> true;
            case Disclosure.Anonymous _ -> invitation.admittedOn().equals(Optional.of(terms.day(clock.instant())));
        };
    }
}
