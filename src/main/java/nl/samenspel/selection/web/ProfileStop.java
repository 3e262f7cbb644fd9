package nl.samenspel.selection.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.Level;
import nl.samenspel.platform.Spoken;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.response.web.answering.AnsweringAddresses;
import nl.samenspel.response.web.answering.SentAnswers;
import nl.samenspel.response.web.answering.StopView;
import nl.samenspel.response.web.answering.StopView.LevelText;
import nl.samenspel.response.web.answering.StopView.Look;
import nl.samenspel.response.web.answering.StopView.Passage;
import nl.samenspel.response.web.answering.StopView.Progress;
import nl.samenspel.response.web.answering.StopView.Scale;
import nl.samenspel.response.web.answering.StopView.Step;
import nl.samenspel.selection.rating.LotQuestion;

/**
 * Puts an aspect of all lots side by side in the words of whoever answers: more here, less there.
 *
 * @param fromReview whether somebody came from the review to change something, and wants to go back there
 */
record ProfileStop(Visit visit, ProfileSeat seat, Map<LotQuestion, Answer> answers, boolean fromReview) {

    private static final Spoken<Progress> STEP = Spoken.of("response.step", Progress.class);

    StopView view(Aspect aspect) {
        var name = name(aspect);
        return new StopView(
                passage(aspect),
                visit.say("selection.profile.question", name),
                aspect.explanation().in(visit.language()),
                visit.say("selection.profile.rule"),
                levels(aspect),
                seat.questions(aspect).stream()
                        .map(question -> scale(aspect, question))
                        .toList(),
                Optional.empty(),
                Problems.none());
    }

    private String name(Aspect aspect) {
        return aspect.name().in(visit.language());
    }

    private List<LevelText> levels(Aspect aspect) {
        return aspect.levels().stream().map(this::text).toList();
    }

    private LevelText text(Level level) {
        return LevelText.of(
                level.number(),
                level.label().in(visit.language()),
                level.anchor().in(visit.language()));
    }

    private Scale scale(Aspect aspect, LotQuestion question) {
        var field = question.key();
        var isLevel = question.question().measure() == Measure.DESIRED;
        return new Scale(
                field,
                SentAnswers.shownField(field),
                visit.say(isLevel ? "selection.profile.level" : "selection.profile.importance", seat.nameOf(question)),
                SentAnswers.value(Optional.ofNullable(answers.get(question))),
                isLevel ? levels(aspect) : importance(),
                isLevel ? Look.ROW : Look.POINTS,
                visit.say("selection.profile.cannot-judge"));
    }

    private List<LevelText> importance() {
        var points = seat.model().importance().points();
        return IntStream.rangeClosed(1, points.size())
                .mapToObj(point -> LevelText.of(point, points.get(point - 1).in(visit.language()), ""))
                .toList();
    }

    private Passage passage(Aspect here) {
        var aspects = seat.model().aspects();
        int place = aspects.indexOf(here);
        var isLast = place + 1 == aspects.size();
        return new Passage(
                seat.address(here, fromReview),
                seat.at().answers(),
                seat.at().done(),
                seat.tried(visit),
                visit.say("response.aspect.position", place + 1, aspects.size(), name(here)),
                aspects.stream()
                        .map(aspect -> step(aspect, aspect.equals(here)))
                        .toList(),
                visit.say(place == 0 ? "response.aspect.front" : "response.aspect.previous"),
                isLast
                        ? visit.say("response.aspect.to-review")
                        : visit.say("response.aspect.next", name(aspects.get(place + 1))),
                fromReview);
    }

    private Step step(Aspect aspect, boolean here) {
        var questions = seat.questions(aspect);
        var answered = questions.stream().filter(answers::containsKey).count();
        var progress = answered == 0 ? Progress.NOTHING : answered < questions.size() ? Progress.SOME : Progress.DONE;
        return new Step(aspect.slug(), visit.say(STEP, progress, name(aspect)), progress, here);
    }

    /** Where somebody goes from an aspect. */
    String from(Aspect here, String wish) {
        var aspects = seat.model().aspects();
        int place = aspects.indexOf(here);
        return switch (wish) {
            case AnsweringAddresses.REVIEW -> seat.at().review();
            case "previous" -> place == 0 ? seat.at().front() : seat.address(aspects.get(place - 1), fromReview);
            default ->
                seat.model()
                        .aspect(wish)
                        .map(aspect -> seat.address(aspect, fromReview))
                        .orElseGet(() -> place + 1 == aspects.size()
                                ? seat.at().review()
                                : seat.address(aspects.get(place + 1), fromReview));
        };
    }
}
