package nl.samenspel.response.web.answering;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.platform.web.Typed;

/**
 * The choices that somebody sent from a page, or one of them as soon as it was made.
 *
 * @param <Q> what names a question
 * @param answers only those that differ from what the page showed, so that a page that was left open overwrites nothing
 * @param takenBack what is to have no answer any more
 * @param unclear something was sent that no page of ours sends
 */
public record SentAnswers<Q>(Map<Q, Answer> answers, Set<Q> takenBack, boolean unclear) {

    /** The value of “don't know”. */
    public static final String UNKNOWN = "unknown";

    /** Before the name of a field stands in this one's name; it tells what the page showed in that field. */
    private static final String SHOWN = "shown:";

    /** The button that takes back the answer in the field of its value. */
    private static final String BACK = "back";

    private static final Pattern LEVEL = Pattern.compile("[1-9][0-9]?");

    /** @param find the question that a field is for, of those that are asked */
    public static <Q> SentAnswers<Q> of(HttpServletRequest request, Function<String, Optional<Q>> find) {
        var answers = new LinkedHashMap<Q, Answer>();
        var takenBack = new LinkedHashSet<Q>();
        var fields = request.getParameterMap();
        boolean unclear = false;
        for (String field : fields.keySet()) {
            var question = find.apply(field);
            var sent = question.flatMap(_ -> changed(fields, field));
            var answer = sent.flatMap(SentAnswers::answer);
            answer.ifPresent(given -> answers.put(question.orElseThrow(), given));
            sent.filter(String::isEmpty).ifPresent(_ -> takenBack.add(question.orElseThrow()));
            unclear |= sent.filter(text -> !text.isEmpty()).isPresent() && answer.isEmpty();
        }
        sent(fields, BACK).flatMap(find).ifPresent(takenBack::add);
        answers.keySet().removeAll(takenBack);
        return new SentAnswers<>(answers, takenBack, unclear);
    }

    /** The field that tells what the page showed in another one. */
    public static String shownField(String field) {
        return SHOWN + field;
    }

    /** What a field holds: a level, {@link #UNKNOWN}, or nothing. */
    public static String value(Optional<Answer> given) {
        return given.map(answer -> switch (answer) {
                    case Answer.Rated(int level) -> String.valueOf(level);
                    case Answer.DoNotKnow _ -> UNKNOWN;
                })
                .orElse("");
    }

    /** What was sent in a field, where it is not what the page showed; a field by itself, from a script that saves it, is always meant. */
    public static Optional<String> changed(Map<String, String[]> fields, String field) {
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
