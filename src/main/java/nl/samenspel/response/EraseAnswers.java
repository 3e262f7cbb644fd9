package nl.samenspel.response;

import java.util.List;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.platform.InvitationId;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Deletes every answer and remark of some people in a wave. */
@UseCase
public class EraseAnswers {

    private final Answers answers;
    private final Transactions transactions;

    public EraseAnswers(Answers answers, Transactions transactions) {
        this.answers = answers;
        this.transactions = transactions;
    }

    public void handle(WaveTerms terms, List<InvitationId> by) {
        transactions.change(() -> {
            transactions.leaveNoTrace();
            answers.erase(terms.workspace(), terms.id(), by);
        });
    }
}
