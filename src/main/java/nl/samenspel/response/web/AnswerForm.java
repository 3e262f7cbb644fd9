package nl.samenspel.response.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.model.Aspect;
import nl.samenspel.response.Draft;
import nl.samenspel.response.web.answering.SentAnswers;

/**
 * The answers and remarks that somebody sent from a page, or one of them as soon as it was given.
 *
 * @param remarks slug of the aspect → text; only those that differ from what the page showed
 */
record AnswerForm(SentAnswers<Question> sent, Map<String, String> remarks) {

    private static final String REMARK = ":remark";

    static AnswerForm of(HttpServletRequest request, Seat seat) {
        var fields = request.getParameterMap();
        var remarks = new LinkedHashMap<String, String>();
        fields.keySet()
                .forEach(field -> remarked(seat, field)
                        .ifPresent(aspect -> SentAnswers.changed(fields, field)
                                .ifPresent(text -> remarks.put(aspect.slug(), text))));
        return new AnswerForm(SentAnswers.of(request, seat.asked()::find), remarks);
    }

    private static Optional<Aspect> remarked(Seat seat, String field) {
        return field.endsWith(REMARK)
                ? seat.model().aspect(field.substring(0, field.length() - REMARK.length()))
                : Optional.empty();
    }

    Map<Question, Answer> answers() {
        return sent.answers();
    }

    Set<Question> takenBack() {
        return sent.takenBack();
    }

    boolean unclear() {
        return sent.unclear();
    }

    static String field(Question question) {
        return question.key();
    }

    static String remarkField(Aspect aspect) {
        return aspect.slug() + REMARK;
    }

    /** What the field of the question holds. */
    static String value(Draft draft, Question question) {
        return SentAnswers.value(draft.answer(question));
    }
}
