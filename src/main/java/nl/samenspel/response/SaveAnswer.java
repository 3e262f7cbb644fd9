package nl.samenspel.response;

import java.util.Map;
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
    private final Transactions transactions;

    public SaveAnswer(Answers answers, FindWave findWave, FindModel findModel, Transactions transactions) {
        this.answers = answers;
        this.findWave = findWave;
        this.findModel = findModel;
        this.transactions = transactions;
    }

    public Saving handle(Invitation by, Question question, Answer answer) {
        return all(by, Map.of(question, answer));
    }

    /** Saves all of them, or none when one is not asked. */
    public Saving all(Invitation by, Map<Question, Answer> given) {
        return transactions.write(() -> {
            var wave = findWave.holdOpen(by.workspace(), by.wave());
            if (wave.isEmpty()) {
                return Saving.TOO_LATE;
            }
            var terms = wave.get().terms();
            if (!given.entrySet().stream().allMatch(one -> isAsked(terms, one.getKey(), one.getValue()))) {
                return Saving.NOT_ASKED;
            }
            given.forEach((question, answer) -> answers.save(by, question, answer));
            return Saving.SAVED;
        });
    }

    /** @param text stripped; empty to take the remark back */
    public Saving remark(Invitation by, String aspect, String text) {
        if (text.length() > LONGEST_REMARK) {
            return Saving.TOO_LONG;
        }
        return transactions.write(() -> {
            var wave = findWave.holdOpen(by.workspace(), by.wave());
            if (wave.isEmpty()) {
                return Saving.TOO_LATE;
            }
            if (findModel.handle(wave.get().terms().model()).aspect(aspect).isEmpty()) {
                return Saving.NOT_ASKED;
            }
            answers.saveRemark(by, aspect, text);
            return Saving.SAVED;
        });
    }

    private boolean isAsked(WaveTerms terms, Question question, Answer answer) {
        var instrument = findModel.handle(terms.model()).instrument();
        return instrument.isAsked(question)
                && terms.questionnaire().asks(question)
                && (!(answer instanceof Answer.Rated(int level))
                        || instrument.scale().has(level));
    }
}
