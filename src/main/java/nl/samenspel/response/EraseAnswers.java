package nl.samenspel.response;

import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.invitation.FindInvitation;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.measurement.Party;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Deletes every answer and remark of a party's people in a wave. */
@UseCase
public class EraseAnswers {

    private final Answers answers;
    private final FindInvitation findInvitation;
    private final Transactions transactions;

    public EraseAnswers(Answers answers, FindInvitation findInvitation, Transactions transactions) {
        this.answers = answers;
        this.findInvitation = findInvitation;
        this.transactions = transactions;
    }

    public void handle(WaveTerms terms, Party party) {
        transactions.change(() -> {
            transactions.leaveNoTrace();
            answers.erase(
                    terms.workspace(),
                    terms.id(),
                    findInvitation.of(terms.workspace(), terms.id()).stream()
                            .filter(one -> one.party() == party)
                            .map(Invitation::id)
                            .toList());
        });
    }
}
