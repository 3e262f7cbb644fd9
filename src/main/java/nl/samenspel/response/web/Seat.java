package nl.samenspel.response.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.measurement.Party;
import nl.samenspel.measurement.Question;
import nl.samenspel.measurement.Topic;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;

/**
 * Somebody's place in a wave: who is asked, what, about whom.
 *
 * @param about the collaboration; looked up when a page names it, which saving an answer never does
 * @param asked slug of the aspect or topic → what is asked about it: its importance first, as it is stored
 */
record Seat(
        String link,
        Invitation invitation,
        WaveTerms terms,
        AssessmentModel model,
        Supplier<Collaboration> about,
        Map<String, List<Question>> asked) {

    static Seat of(
            String link, Invitation invitation, WaveTerms terms, AssessmentModel model, Supplier<Collaboration> about) {
        var asked = terms.questionnaire().asked(model.instrument()).stream()
                .collect(Collectors.groupingBy(Question::aspect));
        return new Seat(link, invitation, terms, model, about, asked);
    }

    String address() {
        return "/a/" + link;
    }

    String address(Aspect aspect) {
        return address() + "/aspects/" + aspect.slug();
    }

    Party party() {
        return invitation.party();
    }

    Collaboration collaboration() {
        return about.get();
    }

    String ownName() {
        return collaboration().nameOf(party());
    }

    String otherName() {
        return collaboration().nameOf(party().other());
    }

    /** All that is asked. */
    List<Question> questions() {
        return asked.values().stream().flatMap(List::stream).toList();
    }

    List<Question> questions(Aspect aspect) {
        return asked.getOrDefault(aspect.slug(), List.of());
    }

    /** What is asked about the topic; nothing when the wave does not ask it. */
    List<Question> questions(Topic topic) {
        return asked.getOrDefault(topic.slug(), List.of());
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
        return Topic.of(question).isPresent() ? wholeAddress() : address() + "/aspects/" + question.aspect();
    }

    /** The page about the collaboration as a whole. */
    String wholeAddress() {
        return address() + "/" + Route.WHOLE;
    }
}
