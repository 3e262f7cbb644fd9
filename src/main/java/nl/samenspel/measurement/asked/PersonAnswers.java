package nl.samenspel.measurement.asked;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.measurement.statistics.PersonScore;
import nl.samenspel.measurement.statistics.Scale;
import nl.samenspel.party.GovernanceLevel;

/**
 * What one person answered in one wave.
 *
 * @param asked asked one by one: invited by name or by ticket; people who joined by a shared link were not, and nobody knows
 *     how many of them are one and the same
 * @param answers one per question that was answered; unasked and skipped questions are absent
 * @param remarks slug of the aspect → free text
 */
public record PersonAnswers(
        GovernanceLevel level, boolean asked, Map<Question, Answer> answers, Map<String, String> remarks) {
    public PersonAnswers {
        answers = Map.copyOf(answers);
        remarks = Map.copyOf(remarks);
    }

    /** Of somebody who was asked one by one. */
    public PersonAnswers(GovernanceLevel level, Map<Question, Answer> answers, Map<String, String> remarks) {
        this(level, true, answers, remarks);
    }

    /** Did this person rate anything? Only then do they count as a respondent. */
    public boolean isRespondent() {
        return answers.values().stream().anyMatch(Answer.Rated.class::isInstance);
    }

    /** What this person gave a published question, for this person alone to see; empty where it gives no score. */
    public Optional<Fraction> ownScore(Question question, Instrument instrument) {
        return score(question, instrument, instrument.scale())
                .map(score -> Fraction.of(score.numerator(), score.scale().denominator()));
    }

    /** The score on a published question; for a composite aspect the mean of its rated facets, when enough are rated. */
    public Optional<PersonScore> score(Question question, Instrument instrument, Scale scale) {
        return score(question, instrument.asked(question.aspect()).orElseThrow(), scale);
    }

    /** The same, of an aspect that is made of these facets. */
    public Optional<PersonScore> score(Question question, AskedAspect aspect, Scale scale) {
        boolean composed = aspect.composite() && question.measure() == Measure.ACTUAL && question.facet() == null;
        List<Integer> ratings = composed
                ? aspect.facets().stream()
                        .flatMap(facet -> rating(Question.facet(aspect.slug(), facet)))
                        .toList()
                : rating(question).toList();
        return ratings.size() < (composed ? aspect.validFacets() : 1)
                ? Optional.empty()
                : Optional.of(scale.mean(ratings));
    }

    /** How many parts of the aspect this person rated. */
    public int rated(AskedAspect aspect) {
        return (int) aspect.facets().stream()
                .flatMap(facet -> rating(Question.facet(aspect.slug(), facet)))
                .count();
    }

    private Stream<Integer> rating(Question question) {
        return answers.get(question) instanceof Answer.Rated(int level) ? Stream.of(level) : Stream.empty();
    }
}
