package nl.samenspel.response.web;

import java.util.List;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.platform.Spoken;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.response.Draft;
import nl.samenspel.response.web.answering.StopView.Passage;
import nl.samenspel.response.web.answering.StopView.Progress;
import nl.samenspel.response.web.answering.StopView.Step;

/** The way through the questions, how far somebody has come, and what lies before and after a page. */
record Way(Visit visit, Seat seat, Draft draft, boolean fromReview) {

    private static final Spoken<Progress> STEP = Spoken.of("response.step", Progress.class);

    Passage at(Stop here) {
        var stops = seat.stops();
        int place = stops.indexOf(here);
        return new Passage(
                new Route(seat, fromReview).address(here),
                seat.at().answers(),
                seat.at().done(),
                TriedElsewhere.told(visit, seat),
                visit.say("response.aspect.position", place + 1, stops.size(), name(here)),
                stops.stream().map(stop -> step(stop, stop.equals(here))).toList(),
                visit.say(place == 0 ? "response.aspect.front" : "response.aspect.previous"),
                place + 1 < stops.size()
                        ? visit.say("response.aspect.next", name(stops.get(place + 1)))
                        : visit.say("response.aspect.to-review"),
                fromReview);
    }

    String name(Stop stop) {
        return switch (stop) {
            case Stop.OfAspect(var aspect) -> aspect.name().in(visit.language());
            case Stop.OfTheWhole(var part) -> visit.say(WholePart.NAME, part);
        };
    }

    private Step step(Stop stop, boolean here) {
        var progress = progress(stop.questions(seat));
        return new Step(stop.slug(), visit.say(STEP, progress, name(stop)), progress, here);
    }

    private Progress progress(List<Question> questions) {
        var answered = questions.stream()
                .filter(question -> draft.answer(question).isPresent())
                .count();
        return answered == 0 ? Progress.NOTHING : answered < questions.size() ? Progress.SOME : Progress.DONE;
    }
}
