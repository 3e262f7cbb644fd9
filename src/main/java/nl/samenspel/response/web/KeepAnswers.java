package nl.samenspel.response.web;

import java.util.Map;
import nl.samenspel.response.SaveAnswer;
import nl.samenspel.response.Saving;
import org.springframework.stereotype.Component;

/** Saves all that a form holds; a remark that cannot be kept takes no answer with it. */
@Component
class KeepAnswers {

    private final SaveAnswer saveAnswer;

    KeepAnswers(SaveAnswer saveAnswer) {
        this.saveAnswer = saveAnswer;
    }

    Saving handle(Seat seat, AnswerForm form) {
        if (form.unclear()) {
            return Saving.NOT_ASKED;
        }
        var saved = form.answers().isEmpty()
                ? Saving.SAVED
                : saveAnswer.answers(seat.invitation(), seat.terms(), form.answers());
        for (Map.Entry<String, String> remark : form.remarks().entrySet()) {
            if (saved == Saving.SAVED) {
                saved = saveAnswer.remark(seat.invitation(), seat.terms(), remark.getKey(), remark.getValue());
            }
        }
        return saved;
    }
}
