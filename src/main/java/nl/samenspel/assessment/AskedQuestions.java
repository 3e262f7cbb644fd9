package nl.samenspel.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.Question;

/** What a wave asks. */
public final class AskedQuestions {

    private final List<Question> all;
    private final Map<Question, Integer> choices;
    private final Map<String, Question> byKey;
    private final Map<String, List<Question>> together;

    AskedQuestions(Questionnaire questionnaire, Instrument whole) {
        var instrument = questionnaire.instrument(whole);
        this.all = questionnaire.asked(whole);
        this.choices = all.stream().collect(Collectors.toMap(Function.identity(), instrument::choices));
        this.byKey = all.stream().collect(Collectors.toMap(Question::key, Function.identity()));
        this.together = all.stream().collect(Collectors.groupingBy(Question::aspect));
    }

    /** In the order in which they are asked. */
    public List<Question> all() {
        return all;
    }

    /** The question with that {@link Question#key()}, if it is asked. */
    public Optional<Question> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** @param slug of an aspect or topic; nothing is asked about one that the wave does not have */
    public List<Question> about(String slug) {
        return together.getOrDefault(slug, List.of());
    }

    /** Is the question asked, and the answer one of those that it offers? */
    public boolean offers(Question question, Answer answer) {
        var offered = choices.get(question);
        return offered != null && (!(answer instanceof Answer.Rated(int level)) || level <= offered);
    }
}
