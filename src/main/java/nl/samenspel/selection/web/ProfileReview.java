package nl.samenspel.selection.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.model.Aspect;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.response.web.answering.ReviewView;
import nl.samenspel.selection.rating.LotQuestion;

/** Puts what somebody answered of lots in that person’s words. */
record ProfileReview(Visit visit, ProfileSeat seat, Map<LotQuestion, Answer> answers) {

    ReviewView view(boolean refused) {
        var gaps = seat.model().aspects().stream()
                .filter(aspect -> !open(aspect).isEmpty())
                .map(this::gap)
                .toList();
        long open = seat.questions().stream()
                .filter(question -> !answers.containsKey(question))
                .count();
        return new ReviewView(
                seat.at(),
                seat.tried(visit),
                lead(open),
                seat.model().aspects().stream().map(this::line).toList(),
                gaps,
                refused,
                answers.isEmpty() ? "" : submit(open));
    }

    private String lead(long open) {
        if (seat.rater().hasSentIn()) {
            return visit.say("response.review.sent");
        }
        return open == 0 ? visit.say("response.review.lead") : visit.say("response.review.missing", open);
    }

    private String submit(long open) {
        if (seat.rater().hasSentIn()) {
            return visit.say("response.review.again");
        }
        return open == 0 ? visit.say("response.review.submit") : visit.say("response.review.submit.open", open);
    }

    private List<LotQuestion> open(Aspect aspect) {
        return seat.questions(aspect).stream()
                .filter(question -> !answers.containsKey(question))
                .toList();
    }

    private ReviewView.Gap gap(Aspect aspect) {
        return new ReviewView.Gap(
                aspect.name().in(visit.language()),
                seat.address(aspect, true),
                open(aspect).stream().map(this::label).collect(Collectors.joining(" · ")),
                "");
    }

    private ReviewView.Line line(Aspect aspect) {
        return new ReviewView.Line(
                aspect.name().in(visit.language()),
                seat.address(aspect, true),
                seat.questions(aspect).stream()
                        .map(question -> given(aspect, question))
                        .toList(),
                "");
    }

    private String label(LotQuestion question) {
        return visit.say(
                isLevel(question) ? "selection.profile.review.level" : "selection.profile.review.importance",
                seat.nameOf(question));
    }

    private static boolean isLevel(LotQuestion question) {
        return question.question().measure() == Measure.DESIRED;
    }

    private ReviewView.Given given(Aspect aspect, LotQuestion question) {
        return Optional.ofNullable(answers.get(question))
                .map(answer -> switch (answer) {
                    case Answer.DoNotKnow _ -> visit.say("selection.profile.cannot-judge");
                    case Answer.Rated(int level) ->
                        visit.say("response.review.level", level, name(aspect, question, level));
                })
                .map(said -> new ReviewView.Given(label(question), said, false))
                .orElseGet(() -> new ReviewView.Given(label(question), visit.say("response.review.open"), true));
    }

    private String name(Aspect aspect, LotQuestion question, int level) {
        var text = isLevel(question)
                ? aspect.levels().get(level - 1).label()
                : seat.model().importance().point(level);
        return text.in(visit.language());
    }
}
