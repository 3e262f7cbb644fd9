package nl.samenspel.response;

import java.util.List;
import java.util.Set;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.invitation.CheckHolders;
import nl.samenspel.invitation.Holder;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Takes answers back that were not meant; the questions are as they were before anybody answered them. */
@UseCase
public class TakeBackAnswers {

    private final Answers answers;
    private final CheckHolders checkHolders;
    private final FindWave findWave;
    private final Transactions transactions;

    public TakeBackAnswers(Answers answers, CheckHolders checkHolders, FindWave findWave, Transactions transactions) {
        this.answers = answers;
        this.checkHolders = checkHolders;
        this.findWave = findWave;
        this.transactions = transactions;
    }

    /** {@link Saving#SAVED} when the questions have no answer any more. */
    public Saving handle(Holder by, Set<Question> questions) {
        var invitation = by.invitation();
        return transactions.write(() -> {
            if (!findWave.isHeldOpen(invitation.workspace(), invitation.wave())) {
                return Saving.TOO_LATE;
            }
            if (!checkHolders.handle(List.of(by)).contains(by)) {
                return Saving.NO_LONGER_HELD;
            }
            answers.takeBack(invitation, questions);
            return Saving.SAVED;
        });
    }
}
