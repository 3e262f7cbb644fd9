package nl.samenspel.response;

import nl.samenspel.invitation.Invitation;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Reads what a respondent has answered so far, for the respondent alone. */
@UseCase
public class ReadDraft {

    private final Answers answers;
    private final Transactions transactions;

    public ReadDraft(Answers answers, Transactions transactions) {
        this.answers = answers;
        this.transactions = transactions;
    }

    public Draft handle(Invitation by) {
        return transactions.read(() -> answers.of(by));
    }
}
