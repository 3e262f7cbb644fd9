package nl.samenspel.response.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.samenspel.assessment.AskedQuestions;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.invitation.Tries;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.Topic;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;

/**
 * Somebody's place in a wave: who is asked, what, about whom.
 *
 * @param names of the parties; looked up when a page tells them, which saving an answer never does
 * @param elsewhere whether the link was tried on another device, for its owner to know
 */
record Seat(
        String link,
        Invitation invitation,
        WaveTerms terms,
        AssessmentModel model,
        AskedQuestions asked,
        Supplier<PerParty<String>> names,
        Optional<Tries> elsewhere) {

    AnsweringAddresses at() {
        return AnsweringAddresses.of(link);
    }

    Party party() {
        return invitation.party();
    }

    String ownName() {
        return names.get().of(party());
    }

    String otherName() {
        return names.get().of(party().other());
    }

    /** All that is asked. */
    List<Question> questions() {
        return asked.all();
    }

    /** Its importance first. */
    List<Question> questions(Aspect aspect) {
        return asked.about(aspect.slug());
    }

    /** What is asked about the topic; nothing when the wave does not ask it. */
    List<Question> questions(Topic topic) {
        return asked.about(topic.slug());
    }

    /** What is asked about the collaboration as a whole, in order. */
    List<Question> ofTheWhole() {
        return Arrays.stream(Topic.values())
                .flatMap(topic -> questions(topic).stream())
                .toList();
    }

    boolean asksOfTheWhole() {
        return !ofTheWhole().isEmpty();
    }

    /** How many pages with questions there are. */
    int stops() {
        return model.aspects().size() + (asksOfTheWhole() ? 1 : 0);
    }

    /** The page that asks the question. */
    String address(Question question) {
        return Topic.of(question).isPresent() ? at().whole() : at().aspect(question.aspect());
    }
}
