package nl.samenspel.response;

import java.util.List;
import java.util.Optional;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.invitation.CheckHolders;
import nl.samenspel.invitation.Holder;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.invitation.MarkAnswered;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.model.FindModel;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Sends in what was answered, so that it counts. Until the wave closes, it may still be changed. */
@UseCase
public class SubmitResponse {

    private final Answers answers;
    private final MarkAnswered markAnswered;
    private final CheckHolders checkHolders;
    private final FindWave findWave;
    private final FindModel findModel;
    private final Transactions transactions;

    public SubmitResponse(
            Answers answers,
            MarkAnswered markAnswered,
            CheckHolders checkHolders,
            FindWave findWave,
            FindModel findModel,
            Transactions transactions) {
        this.answers = answers;
        this.markAnswered = markAnswered;
        this.checkHolders = checkHolders;
        this.findWave = findWave;
        this.findModel = findModel;
        this.transactions = transactions;
    }

    /** What came of it. */
    public sealed interface Submission {

        record Accepted() implements Submission {}

        /** @param missing what has no answer yet, in the order in which it is asked */
        record Incomplete(List<Question> missing) implements Submission {}

        record TooLate() implements Submission {}

        /** The link was taken back, or belongs to another device now. */
        record NoLongerHeld() implements Submission {}
    }

    public Submission handle(Holder by) {
        return handle(by.invitation(), Optional.of(by));
    }

    /** As {@link #handle(Holder)}, for whoever came by no link that could be taken away. */
    public Submission handle(Invitation by) {
        return handle(by, Optional.empty());
    }

    private Submission handle(Invitation by, Optional<Holder> holder) {
        return transactions.write(() -> {
            var wave = findWave.holdOpen(by.workspace(), by.wave());
            if (wave.isEmpty()) {
                return new Submission.TooLate();
            }
            if (!checkHolders
                    .handle(holder.stream().toList())
                    .containsAll(holder.stream().toList())) {
                return new Submission.NoLongerHeld();
            }
            var terms = wave.get().terms();
            var instrument = findModel.handle(terms.model()).instrument();
            var missing = answers.of(by).missing(terms.questionnaire(), instrument);
            if (!missing.isEmpty()) {
                return new Submission.Incomplete(missing);
            }
            markAnswered.handle(by, terms);
            return new Submission.Accepted();
        });
    }
}
