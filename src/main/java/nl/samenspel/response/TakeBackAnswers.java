package nl.samenspel.response;

import java.util.List;
import java.util.Set;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.invitation.CheckHolders;
import nl.samenspel.invitation.FindInvitation;
import nl.samenspel.invitation.Holder;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Takes answers back that were not meant. What was sent in has an answer to everything, and may only be changed. */
@UseCase
public class TakeBackAnswers {

    private final Answers answers;
    private final CheckHolders checkHolders;
    private final FindInvitation findInvitation;
    private final FindWave findWave;
    private final Transactions transactions;

    public TakeBackAnswers(
            Answers answers,
            CheckHolders checkHolders,
            FindInvitation findInvitation,
            FindWave findWave,
            Transactions transactions) {
        this.answers = answers;
        this.checkHolders = checkHolders;
        this.findInvitation = findInvitation;
        this.findWave = findWave;
        this.transactions = transactions;
    }

    /** {@link Saving#SAVED} when the questions have no answer any more. */
    public Saving handle(Holder by, Set<Question> questions) {
        var invitation = by.invitation();
        return transactions.write(() -> {
            findWave.holdAlone(invitation.workspace(), invitation.wave());
            if (!findWave.isHeldOpen(invitation.workspace(), invitation.wave())) {
                return Saving.TOO_LATE;
            }
            if (!checkHolders.handle(List.of(by)).contains(by)) {
                return Saving.NO_LONGER_HELD;
            }
            if (hasSentIn(invitation)) {
                return Saving.NOT_ASKED;
            }
            answers.takeBack(invitation, questions);
            return Saving.SAVED;
        });
    }

    private boolean hasSentIn(Invitation invitation) {
        return findInvitation
                .handle(invitation.workspace(), invitation.id())
                .filter(Invitation::answered)
                .isPresent();
    }
}
