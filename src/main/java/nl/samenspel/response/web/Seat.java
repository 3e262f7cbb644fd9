package nl.samenspel.response.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
import nl.samenspel.response.web.answering.AnsweringAddresses;

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

    /** The pages with questions, in order. */
    List<Stop> stops() {
        var aspects = model.aspects().stream()
                .filter(aspect -> !questions(aspect).isEmpty())
                .<Stop>map(Stop.OfAspect::new);
        var parts = Arrays.stream(WholePart.values())
                .filter(part -> !part.questions(this).isEmpty())
                .<Stop>map(Stop.OfTheWhole::new);
        return Stream.concat(aspects, parts).toList();
    }

    /** The page that asks the question. */
    String address(Question question) {
        return at().stop(Topic.of(question)
                .map(topic -> WholePart.of(topic).slug())
                .orElse(question.aspect()));
    }
}
