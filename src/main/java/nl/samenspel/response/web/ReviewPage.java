package nl.samenspel.response.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.Facet;
import nl.samenspel.platform.Spoken;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.response.Draft;
import nl.samenspel.response.web.answering.ReviewView;

/** Puts somebody's answers in that person's words. */
record ReviewPage(Visit visit, Seat seat, Draft draft) {

    private static final Spoken<Measure> MEASURE = Spoken.of("response.measure", Measure.class);

    ReviewView view(boolean refused) {
        var gaps = seat.stops().stream()
                .filter(stop -> !open(stop).isEmpty())
                .map(this::gap)
                .toList();
        long open = seat.stops().stream().mapToLong(stop -> open(stop).size()).sum();
        return new ReviewView(
                seat.at(),
                TriedElsewhere.told(visit, seat),
                lead(open),
                seat.stops().stream().map(this::line).toList(),
                gaps,
                refused,
                draft.answers().isEmpty() ? "" : submit(open));
    }

    private String lead(long open) {
        if (seat.invitation().hasSentIn()) {
            return visit.say("response.review.sent");
        }
        return open == 0 ? visit.say("response.review.lead") : visit.say("response.review.missing", open);
    }

    private String submit(long open) {
        if (seat.invitation().hasSentIn()) {
            return visit.say("response.review.again");
        }
        return open == 0 ? visit.say("response.review.submit") : visit.say("response.review.submit.open", open);
    }

    private List<Question> open(Stop stop) {
        return inOrder(stop).stream()
                .filter(question -> draft.answer(question).isEmpty())
                .toList();
    }

    private List<Question> inOrder(Stop stop) {
        return stop.questions(seat).stream()
                .sorted(Comparator.comparingInt(question -> AspectPage.IN_ORDER.indexOf(question.measure())))
                .toList();
    }

    private ReviewView.Gap gap(Stop stop) {
        return new ReviewView.Gap(
                title(stop),
                address(stop),
                open(stop).stream().map(question -> label(stop, question)).collect(Collectors.joining(" · ")),
                meaning(stop));
    }

    /** Where too few of its parts were answered, the topic as a whole has no score of this person. */
    private String meaning(Stop stop) {
        var asked = seat.terms()
                .questionnaire()
                .instrument(seat.model().instrument())
                .asked(stop.slug());
        return asked.filter(aspect -> draft.of(seat.invitation().level(), true).rated(aspect) < aspect.validFacets())
                .map(aspect -> visit.say(
                        "response.review.too-few",
                        aspect.validFacets(),
                        aspect.facets().size()))
                .orElse("");
    }

    private ReviewView.Line line(Stop stop) {
        return new ReviewView.Line(
                title(stop),
                address(stop),
                inOrder(stop).stream().map(question -> given(stop, question)).toList(),
                draft.remarks().getOrDefault(stop.slug(), ""));
    }

    private String title(Stop stop) {
        return new Way(visit, seat, draft, true).name(stop);
    }

    private String address(Stop stop) {
        return new Route(seat, true).address(stop);
    }

    private ReviewView.Given given(Stop stop, Question question) {
        var label = label(stop, question);
        return draft.answer(question)
                .map(answer -> switch (answer) {
                    case Answer.DoNotKnow _ -> visit.say("response.unknown.short");
                    case Answer.Rated(int level) -> words(stop, question, level);
                })
                .map(said -> new ReviewView.Given(label, said, false))
                .orElseGet(() -> new ReviewView.Given(label, visit.say("response.review.open"), true));
    }

    private String label(Stop stop, Question question) {
        return switch (stop) {
            case Stop.OfAspect(var aspect) -> label(aspect, question);
            case Stop.OfTheWhole _ -> new WholePage(visit, seat, draft).label(question);
        };
    }

    private String label(Aspect aspect, Question question) {
        return aspect.facets().stream()
                .filter(facet -> facet.slug().equals(question.facet()))
                .map(Facet::name)
                .findFirst()
                .map(name -> name.in(visit.language()))
                .orElseGet(() -> visit.say(MEASURE, question.measure(), seat.otherName()));
    }

    private String words(Stop stop, Question question, int level) {
        return switch (stop) {
            case Stop.OfAspect(var aspect) -> visit.say("response.review.level", level, name(aspect, question, level));
            case Stop.OfTheWhole _ -> new WholePage(visit, seat, draft).words(question, level);
        };
    }

    private String name(Aspect aspect, Question question, int level) {
        var text = question.measure().isOnLevels()
                ? aspect.levels().get(level - 1).label()
                : seat.model().importance().point(level);
        return text.in(visit.language());
    }
}
