package nl.samenspel.response.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.Topic;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.Facet;
import nl.samenspel.platform.Spoken;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.response.Draft;

/** Puts somebody's answers in that person's words. */
record ReviewPage(Visit visit, Seat seat, Draft draft) {

    private static final List<Measure> AS_ON_THE_PAGE =
            List.of(Measure.ACTUAL, Measure.IMPORTANCE, Measure.DESIRED, Measure.GUESSED);

    private static final Spoken<Measure> MEASURE = Spoken.of("response.measure", Measure.class);

    ReviewView view(boolean refused) {
        var missing = draft.missing(seat.terms().questionnaire(), seat.model().instrument());
        return new ReviewView(
                seat.at(),
                TriedElsewhere.told(visit, seat),
                lines(),
                missing.isEmpty() ? "" : visit.say("response.review.missing", missing.size()),
                missing.isEmpty() ? "" : seat.address(missing.getFirst()),
                refused,
                seat.invitation().hasSentIn());
    }

    private List<ReviewView.Line> lines() {
        var lines = new ArrayList<ReviewView.Line>();
        seat.model().aspects().forEach(aspect -> lines.add(line(aspect)));
        lines.addAll(whole());
        return lines;
    }

    /** What is asked from the same four sides stands under its own question each time. */
    private List<ReviewView.Line> whole() {
        var page = new WholePage(visit, seat, draft);
        var lines = new ArrayList<ReviewView.Line>();
        var forms = new ArrayList<Question>();
        for (Topic topic : Topic.values()) {
            var questions = seat.questions(topic);
            if (!topic.isRated()) {
                forms.addAll(questions);
            } else if (!questions.isEmpty()) {
                lines.add(whole(page, page.title(topic), questions));
            }
        }
        if (!forms.isEmpty()) {
            lines.add(whole(page, visit.say("response.whole"), forms));
        }
        return lines;
    }

    private ReviewView.Line whole(WholePage page, String title, List<Question> questions) {
        return new ReviewView.Line(
                title,
                seat.at().whole(),
                questions.stream()
                        .map(question -> given(question, page.label(question), level -> page.words(question, level)))
                        .toList(),
                "");
    }

    private ReviewView.Line line(Aspect aspect) {
        return new ReviewView.Line(
                aspect.name().in(visit.language()),
                seat.at().aspect(aspect),
                seat.questions(aspect).stream()
                        .sorted(Comparator.comparingInt(question -> AS_ON_THE_PAGE.indexOf(question.measure())))
                        .map(question ->
                                given(question, label(aspect, question), level -> words(aspect, question, level)))
                        .toList(),
                draft.remarks().getOrDefault(aspect.slug(), ""));
    }

    private ReviewView.Given given(Question question, String label, IntFunction<String> words) {
        return draft.answer(question)
                .map(answer -> switch (answer) {
                    case Answer.DoNotKnow _ -> visit.say("response.unknown.short");
                    case Answer.Rated(int level) -> words.apply(level);
                })
                .map(said -> new ReviewView.Given(label, said, false))
                .orElseGet(() -> new ReviewView.Given(label, visit.say("response.review.open"), true));
    }

    private String label(Aspect aspect, Question question) {
        return aspect.facets().stream()
                .filter(facet -> facet.slug().equals(question.facet()))
                .map(Facet::name)
                .findFirst()
                .map(name -> name.in(visit.language()))
                .orElseGet(() -> visit.say(MEASURE, question.measure(), seat.otherName()));
    }

    private String words(Aspect aspect, Question question, int level) {
        return question.measure().isOnLevels()
                ? visit.say("response.review.level", level, name(aspect, level))
                : visit.say("response.review.importance", level, seat.model().levels());
    }

    private String name(Aspect aspect, int level) {
        return aspect.levels().get(level - 1).label().in(visit.language());
    }
}
