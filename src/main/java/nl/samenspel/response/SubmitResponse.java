package nl.samenspel.response;

import java.util.Optional;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.invitation.CheckHolders;
import nl.samenspel.invitation.Holder;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.invitation.MarkAnswered;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/**
 * Sends in what was answered, so that it counts. Questions may be left open: each counts those who answered it. Until the
 * wave closes, all of it may still be changed.
 */
@UseCase
public class SubmitResponse {

    private final Answers answers;
    private final MarkAnswered markAnswered;
    private final CheckHolders checkHolders;
    private final FindWave findWave;
    private final Transactions transactions;

    public SubmitResponse(
            Answers answers,
            MarkAnswered markAnswered,
            CheckHolders checkHolders,
            FindWave findWave,
            Transactions transactions) {
        this.answers = answers;
        this.markAnswered = markAnswered;
        this.checkHolders = checkHolders;
        this.findWave = findWave;
        this.transactions = transactions;
    }

    /** What came of it. */
    public sealed interface Submission {

        record Accepted() implements Submission {}

        /** There is no answer to count. */
        record NothingAnswered() implements Submission {}

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
            if (answers.of(by).answers().isEmpty()) {
                return new Submission.NothingAnswered();
            }
            markAnswered.handle(by, wave.get().terms());
            return new Submission.Accepted();
        });
    }
}
