package nl.samenspel.response.web;

import java.util.ArrayList;
import java.util.List;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.response.Draft;
import nl.samenspel.response.web.AspectView.Step;

/** The way through the questionnaire, and how far somebody has come. */
record Steps(Visit visit, Seat seat, Draft draft) {

    /** @param here slug of the aspect where somebody is, or {@link Route#WHOLE} */
    List<Step> at(String here) {
        var steps = new ArrayList<Step>();
        seat.model()
                .aspects()
                .forEach(aspect -> steps.add(
                        step(aspect.slug(), aspect.name().in(visit.language()), seat.questions(aspect), here)));
        if (seat.asksOfTheWhole()) {
            steps.add(step(Route.WHOLE, visit.say("response.whole"), seat.ofTheWhole(), here));
        }
        return steps;
    }

    private Step step(String slug, String name, List<Question> questions, String here) {
        var done =
                questions.stream().allMatch(question -> draft.answer(question).isPresent());
        return new Step(
                slug, visit.say(done ? "response.step.done" : "response.step.open", name), done, slug.equals(here));
    }
}
