package nl.samenspel.response.web;

import java.util.Map;
import nl.samenspel.response.SaveAnswer;
import nl.samenspel.response.Saving;
import nl.samenspel.response.TakeBackAnswers;
import org.springframework.stereotype.Component;

/** Saves all that a form holds; a remark that cannot be kept takes no answer with it. */
@Component
class KeepAnswers {

    private final SaveAnswer saveAnswer;
    private final TakeBackAnswers takeBackAnswers;

    KeepAnswers(SaveAnswer saveAnswer, TakeBackAnswers takeBackAnswers) {
        this.saveAnswer = saveAnswer;
        this.takeBackAnswers = takeBackAnswers;
    }

    /** The link and the wave are looked at first, also when there is nothing to save. */
    Saving handle(Arrival.Inside inside, AnswerForm form) {
        var terms = inside.seat().terms();
        var saved = saveAnswer.answers(inside.holder(), terms, form.unclear() ? Map.of() : form.answers());
        if (saved == Saving.SAVED && form.unclear()) {
            return Saving.NOT_ASKED;
        }
        if (saved == Saving.SAVED && !form.takenBack().isEmpty()) {
            saved = takeBackAnswers.handle(inside.holder(), form.takenBack());
        }
        for (Map.Entry<String, String> remark : form.remarks().entrySet()) {
            if (saved == Saving.SAVED) {
                saved = saveAnswer.remark(inside.holder(), terms, remark.getKey(), remark.getValue());
            }
        }
        return saved;
    }
}
