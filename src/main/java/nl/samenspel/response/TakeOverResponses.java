package nl.samenspel.response;

import java.util.Map;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.SealWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.invitation.MarkAnswered;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Takes over responses that were given elsewhere, as they are: questions without an answer stay so. */
@UseCase
public class TakeOverResponses {

    private final Answers answers;
    private final MarkAnswered markAnswered;
    private final FindWave findWave;
    private final SealWave sealWave;
    private final Transactions transactions;

    public TakeOverResponses(
            Answers answers,
            MarkAnswered markAnswered,
            FindWave findWave,
            SealWave sealWave,
            Transactions transactions) {
        this.answers = answers;
        this.markAnswered = markAnswered;
        this.findWave = findWave;
        this.sealWave = sealWave;
        this.transactions = transactions;
    }

    /** Into a wave that is being closed, for people of open parties: answers of others are never kept. */
    public void handle(Wave.Closing wave, Map<Invitation, Draft> responses) {
        transactions.change(() -> {
            sealWave.hold(wave);
            answers.addAll(responses);
        });
    }

    /** Throws IllegalStateException when the wave does not accept answers. */
    public void handle(Wave.Open wave, Map<Invitation, Draft> responses) {
        var terms = wave.terms();
        transactions.change(() -> {
            var _ = findWave.holdOpen(terms.workspace(), terms.id()).orElseThrow(IllegalStateException::new);
            answers.addAll(responses);
            responses.keySet().forEach(by -> markAnswered.handle(by, terms));
        });
    }
}
