package nl.samenspel.response;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.PersonAnswers;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.party.GovernanceLevel;

/**
 * What one respondent has answered so far.
 *
 * @param remarks slug of the aspect → text
 */
public record Draft(Map<Question, Answer> answers, Map<String, String> remarks) {

    public Draft {
        answers = Map.copyOf(answers);
        remarks = Map.copyOf(remarks);
    }

    public static Draft empty() {
        return new Draft(Map.of(), Map.of());
    }

    public Optional<Answer> answer(Question question) {
        return Optional.ofNullable(answers.get(question));
    }

    /** What is asked and has no answer yet, in the order in which it is asked. “Don't know” is an answer. */
    public List<Question> missing(Questionnaire questionnaire, Instrument instrument) {
        return questionnaire.asked(instrument).stream()
                .filter(question -> !answers.containsKey(question))
                .toList();
    }

    /**
     * The same as answers of somebody at the level.
     *
     * @param asked one by one, and not by a shared link
     */
    public PersonAnswers of(GovernanceLevel level, boolean asked) {
        return new PersonAnswers(level, asked, answers, remarks);
    }
}
