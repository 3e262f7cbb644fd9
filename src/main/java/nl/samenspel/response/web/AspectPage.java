package nl.samenspel.response.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.Facet;
import nl.samenspel.model.Level;
import nl.samenspel.model.Text;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.response.Draft;
import nl.samenspel.response.SaveAnswer;
import nl.samenspel.response.web.AspectView.LevelText;
import nl.samenspel.response.web.AspectView.Scale;

/** Puts an aspect in the words of whoever answers. */
record AspectPage(Visit visit, Seat seat, Draft draft) {

    /** The id of the field for a remark. */
    static final String REMARK = "remark";

    AspectView view(Aspect aspect) {
        return again(aspect, remark(aspect), Problems.none());
    }

    /** The page with what was typed in it, which could not be kept. */
    AspectView again(Aspect aspect, String typed, Problems problems) {
        var aspects = seat.model().aspects();
        int position = aspects.indexOf(aspect);
        return new AspectView(
                seat.at().aspect(aspect),
                seat.at().answers(),
                seat.at().done(),
                TriedElsewhere.told(visit, seat),
                visit.say("response.aspect.position", position + 1, seat.stops(), in(aspect.name())),
                question(aspect),
                in(aspect.explanation()),
                aspect.isComposite(),
                aspect.isComposite() && !aspect.isDescribedByFacet() ? levels(aspect.levels()) : List.of(),
                scales(aspect, Measure.ACTUAL),
                scales(aspect, Measure.IMPORTANCE),
                scales(aspect, Measure.DESIRED),
                scales(aspect, Measure.GUESSED),
                remarkField(aspect, typed),
                new Steps(visit, seat, draft).at(aspect.slug()),
                position == 0,
                next(position),
                problems);
    }

    private String next(int position) {
        var aspects = seat.model().aspects();
        if (position + 1 < aspects.size()) {
            return visit.say(
                    "response.aspect.next", in(aspects.get(position + 1).name()));
        }
        return visit.say(seat.asksOfTheWhole() ? "response.aspect.to-whole" : "response.aspect.to-review");
    }

    private String in(Text text) {
        return text.in(visit.language());
    }

    private String question(Aspect aspect) {
        return aspect.question(seat.party(), seat.names().get(), visit.language());
    }

    private List<LevelText> levels(List<Level> levels) {
        return levels.stream()
                .map(level -> LevelText.of(level.number(), in(level.label()), in(level.anchor())))
                .toList();
    }

    private List<Scale> scales(Aspect aspect, Measure measure) {
        return seat.questions(aspect).stream()
                .filter(question -> question.measure() == measure)
                .map(question -> scale(aspect, question))
                .toList();
    }

    private Scale scale(Aspect aspect, Question question) {
        var field = AnswerForm.field(question);
        return new Scale(
                field,
                AnswerForm.shownField(field),
                wording(aspect, question),
                AnswerForm.value(draft, question),
                choices(aspect, question),
                !seat.invitation().answered());
    }

    private List<LevelText> choices(Aspect aspect, Question question) {
        if (!question.measure().isOnLevels()) {
            return importance();
        }
        return facet(aspect, question)
                .filter(Facet::described)
                .map(this::described)
                .orElseGet(() -> levels(aspect.levels()));
    }

    /** A name that fits the aspect as a whole would say too much of a part of it. */
    private List<LevelText> described(Facet facet) {
        return facet.levels().stream()
                .map(level -> LevelText.of(level.number(), in(level.anchor()), ""))
                .toList();
    }

    private String wording(Aspect aspect, Question question) {
        var names = seat.names().get();
        return switch (question.measure()) {
            case IMPORTANCE -> seat.model().importance().question(aspect, seat.party(), names, visit.language());
            case DESIRED -> visit.say("response.desired");
            case GUESSED -> visit.say("response.guessed", seat.otherName(), in(aspect.name()));
            case ACTUAL ->
                facet(aspect, question)
                        .map(facet -> facet.question().to(seat.party(), names, visit.language()))
                        .orElseGet(() -> question(aspect));
        };
    }

    private static Optional<Facet> facet(Aspect aspect, Question question) {
        return aspect.facets().stream()
                .filter(facet -> facet.slug().equals(question.facet()))
                .findFirst();
    }

    private List<LevelText> importance() {
        var points = seat.model().importance().points();
        return IntStream.rangeClosed(1, points.size())
                .mapToObj(point -> LevelText.of(point, in(points.get(point - 1)), ""))
                .toList();
    }

    private String remark(Aspect aspect) {
        return draft.remarks().getOrDefault(aspect.slug(), "");
    }

    private AspectView.Remark remarkField(Aspect aspect, String typed) {
        var field = AnswerForm.remarkField(aspect);
        return new AspectView.Remark(
                field, AnswerForm.shownField(field), remark(aspect), typed, SaveAnswer.LONGEST_REMARK);
    }
}
