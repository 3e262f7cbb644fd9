package nl.samenspel.response;

import java.util.Map;
import nl.samenspel.assessment.FindQuestions;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.measurement.Answer;
import nl.samenspel.measurement.Question;
import nl.samenspel.model.FindModel;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Saves choices and remarks as they are made. */
@UseCase
public class SaveAnswer {

    /** As many UTF-16 units as the database keeps. */
    public static final int LONGEST_REMARK = 2000;

    private final Answers answers;
    private final FindWave findWave;
    private final FindModel findModel;
    private final FindQuestions findQuestions;
    private final Transactions transactions;

    public SaveAnswer(
            Answers answers,
            FindWave findWave,
            FindModel findModel,
            FindQuestions findQuestions,
            Transactions transactions) {
        this.answers = answers;
        this.findWave = findWave;
        this.findModel = findModel;
        this.findQuestions = findQuestions;
        this.transactions = transactions;
    }

    /**
     * Saves all of them, or none when one is not asked.
     *
     * @param terms of the wave that the invitation is for, as they are since it was opened
     */
    public Saving answers(Invitation by, WaveTerms terms, Map<Question, Answer> given) {
        return transactions.write(() -> {
            if (!findWave.isHeldOpen(by.workspace(), by.wave())) {
                return Saving.TOO_LATE;
            }
            var asked = findQuestions.of(terms);
            if (!given.entrySet().stream().allMatch(one -> asked.offers(one.getKey(), one.getValue()))) {
                return Saving.NOT_ASKED;
            }
            given.forEach((question, answer) -> answers.save(by, question, answer));
            return Saving.SAVED;
        });
    }

    /** @param text stripped; empty to take the remark back */
    public Saving remark(Invitation by, WaveTerms terms, String aspect, String text) {
        if (text.length() > LONGEST_REMARK) {
            return Saving.TOO_LONG;
        }
        return transactions.write(() -> {
            if (!findWave.isHeldOpen(by.workspace(), by.wave())) {
                return Saving.TOO_LATE;
            }
            if (findModel.handle(terms.model()).aspect(aspect).isEmpty()) {
                return Saving.NOT_ASKED;
            }
            answers.saveRemark(by, aspect, text);
            return Saving.SAVED;
        });
    }
}
