package nl.samenspel.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Language;

/**
 * Questions with which a conversation about a topic begins, for one of the parties to answer. They ask for an example, a wish or
 * what went well. No respondent is asked any of them.
 *
 * @param ofAspects slug → questions about that aspect, whatever the reason to talk about it
 * @param ofReasons questions about what makes it a topic; {@link ImportanceScale#ASPECT} in them stands for its name
 */
public record OpeningQuestions(Map<String, List<Text>> ofAspects, Map<OpeningReason, List<Text>> ofReasons) {

    public OpeningQuestions {
        ofAspects = Map.copyOf(ofAspects);
        ofReasons = Map.copyOf(ofReasons);
    }

    /** Of a model that has none. */
    public static OpeningQuestions none() {
        return new OpeningQuestions(Map.of(), Map.of());
    }

    public boolean isEmpty() {
        return ofAspects.isEmpty() && ofReasons.isEmpty();
    }

    public List<Text> of(Aspect aspect) {
        return ofAspects.getOrDefault(aspect.slug(), List.of());
    }

    public List<Text> of(OpeningReason reason) {
        return ofReasons.getOrDefault(reason, List.of());
    }

    /**
     * One for each party. One party is asked about the reason and the other about the aspect; which is which goes from aspect to
     * aspect in turn, so that nobody is always asked the same kind, and the same topic always begins with the same questions.
     *
     * @param aspects of the model, in its order
     * @return nothing where the model has no question for such a topic
     */
    public Optional<PerParty<String>> forTopic(
            OpeningReason reason, Aspect aspect, List<Aspect> aspects, PerParty<String> names, Language language) {
        return inTurn(of(reason), of(aspect), aspects.indexOf(aspect))
                .map(questions -> PerParty.each(party -> questions
                        .of(party)
                        .to(party, names, language)
                        .replace(ImportanceScale.ASPECT, aspect.name().in(language))));
    }

    /** One for each party on a topic that is about no aspect. */
    public Optional<PerParty<String>> forTopic(OpeningReason reason, PerParty<String> names, Language language) {
        return inTurn(of(reason), List.of(), 0)
                .map(questions -> PerParty.each(party -> questions.of(party).to(party, names, language)));
    }

    /** From both kinds one each, or two of the kind that there is. */
    private static Optional<PerParty<Text>> inTurn(List<Text> ofReason, List<Text> ofAspect, int turn) {
        if (ofReason.isEmpty() && ofAspect.isEmpty()) {
            return Optional.empty();
        }
        if (ofReason.isEmpty() || ofAspect.isEmpty()) {
            var only = ofReason.isEmpty() ? ofAspect : ofReason;
            return Optional.of(new PerParty<>(pick(only, turn), pick(only, turn + 1)));
        }
        var one = pick(ofReason, turn / 2);
        var other = pick(ofAspect, turn / 2);
        return Optional.of(turn % 2 == 0 ? new PerParty<>(one, other) : new PerParty<>(other, one));
    }

    private static Text pick(List<Text> questions, int turn) {
        return questions.get(turn % questions.size());
    }
}
