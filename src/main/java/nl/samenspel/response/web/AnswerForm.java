package nl.samenspel.response.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.model.Aspect;
import nl.samenspel.platform.web.Typed;
import nl.samenspel.response.Draft;

/**
 * The answers that somebody sent from a page, or one of them as soon as it was given.
 *
 * @param answers only those that differ from what the page showed, so that a page that was left open overwrites nothing
 * @param takenBack what is to have no answer any more
 * @param remarks slug of the aspect → text; the same holds for them
 * @param unclear something was sent that no page of ours sends
 */
record AnswerForm(
        Map<Question, Answer> answers, Set<Question> takenBack, Map<String, String> remarks, boolean unclear) {

    /** The value of “don't know”. */
    static final String UNKNOWN = "unknown";

    /** Before the name of a field stands in this one's name; it tells what the page showed in that field. */
    private static final String SHOWN = "shown:";

    /** The button that takes back the answer in the field of its value. */
    private static final String BACK = "back";

    private static final String REMARK = ":remark";
    private static final Pattern LEVEL = Pattern.compile("[1-9][0-9]?");

    static AnswerForm of(HttpServletRequest request, Seat seat) {
        var answers = new LinkedHashMap<Question, Answer>();
        var takenBack = new LinkedHashSet<Question>();
        var remarks = new LinkedHashMap<String, String>();
        var fields = request.getParameterMap();
        boolean unclear = false;
        for (String field : fields.keySet()) {
            var question = seat.asked().find(field);
            var sent = question.flatMap(_ -> changed(fields, field));
            var answer = sent.flatMap(AnswerForm::answer);
            answer.ifPresent(given -> answers.put(question.orElseThrow(), given));
            sent.filter(String::isEmpty).ifPresent(_ -> takenBack.add(question.orElseThrow()));
            unclear |= sent.filter(text -> !text.isEmpty()).isPresent() && answer.isEmpty();
            remarked(seat, field)
                    .ifPresent(aspect -> changed(fields, field).ifPresent(text -> remarks.put(aspect.slug(), text)));
        }
        sent(fields, BACK).flatMap(seat.asked()::find).ifPresent(takenBack::add);
        answers.keySet().removeAll(takenBack);
        return new AnswerForm(answers, takenBack, remarks, unclear);
    }

    private static Optional<Aspect> remarked(Seat seat, String field) {
        return field.endsWith(REMARK)
                ? seat.model().aspect(field.substring(0, field.length() - REMARK.length()))
                : Optional.empty();
    }

    static String field(Question question) {
        return question.key();
    }

    static String remarkField(Aspect aspect) {
        return aspect.slug() + REMARK;
    }

    static String shownField(String field) {
        return SHOWN + field;
    }

    /** What the field of the question holds: a level, {@link #UNKNOWN}, or nothing. */
    static String value(Draft draft, Question question) {
        return draft.answer(question)
                .map(answer -> switch (answer) {
                    case Answer.Rated(int level) -> String.valueOf(level);
                    case Answer.DoNotKnow _ -> UNKNOWN;
                })
                .orElse("");
    }

    /** A field by itself, from a script that saves it, is always meant. */
    private static Optional<String> changed(Map<String, String[]> fields, String field) {
        return sent(fields, field)
                .filter(sent ->
                        sent(fields, shownField(field)).filter(sent::equals).isEmpty());
    }

    private static Optional<String> sent(Map<String, String[]> fields, String field) {
        return Optional.ofNullable(fields.get(field)).map(values -> Typed.lines(values[0]));
    }

    private static Optional<Answer> answer(String sent) {
        if (sent.equals(UNKNOWN)) {
            return Optional.of(Answer.doNotKnow());
        }
        return LEVEL.matcher(sent).matches() ? Optional.of(Answer.rated(Integer.parseInt(sent))) : Optional.empty();
    }
}
