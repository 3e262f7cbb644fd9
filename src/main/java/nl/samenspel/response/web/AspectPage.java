package nl.samenspel.response.web;

import java.util.Comparator;
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
import nl.samenspel.response.web.answering.SentAnswers;
import nl.samenspel.response.web.answering.StopView;
import nl.samenspel.response.web.answering.StopView.LevelText;
import nl.samenspel.response.web.answering.StopView.Look;
import nl.samenspel.response.web.answering.StopView.Passage;
import nl.samenspel.response.web.answering.StopView.Remark;
import nl.samenspel.response.web.answering.StopView.Scale;

/** Puts an aspect in the words of whoever answers. */
record AspectPage(Visit visit, Seat seat, Draft draft) {

    /** How the measures stand below each other. */
    static final List<Measure> IN_ORDER =
            List.of(Measure.ACTUAL, Measure.THEN, Measure.IMPORTANCE, Measure.GUESSED, Measure.DESIRED);

    /** The id of the field for a remark. */
    static final String REMARK = "remark";

    StopView view(Aspect aspect, Passage passage) {
        return again(aspect, passage, remark(aspect), Problems.none());
    }

    /** The page with what was typed in it, which could not be kept. */
    StopView again(Aspect aspect, Passage passage, String typed, Problems problems) {
        return new StopView(
                passage,
                aspect.question(seat.party(), seat.names().get(), visit.language()),
                in(aspect.explanation()),
                visit.say("response.aspect.rule"),
                aspect.isComposite() && !aspect.isDescribedByFacet() ? levels(aspect.levels()) : List.of(),
                seat.questions(aspect).stream()
                        .sorted(Comparator.comparingInt(question -> IN_ORDER.indexOf(question.measure())))
                        .map(question -> scale(aspect, question))
                        .toList(),
                Optional.of(remarkField(aspect, typed)),
                problems);
    }

    private String in(Text text) {
        return text.in(visit.language());
    }

    private List<LevelText> levels(List<Level> levels) {
        return levels.stream()
                .map(level -> LevelText.of(level.number(), in(level.label()), in(level.anchor())))
                .toList();
    }

    private Scale scale(Aspect aspect, Question question) {
        return switch (question.measure()) {
            case ACTUAL -> actual(aspect, question);
            case IMPORTANCE ->
                scale(
                        question,
                        seat.model()
                                .importance()
                                .question(aspect, seat.party(), seat.names().get(), visit.language()),
                        importance(),
                        Look.POINTS);
            case GUESSED -> scale(question, visit.say("response.guessed", seat.otherName()), importance(), Look.ROW);
            case DESIRED -> onLevels(aspect, question, visit.say("response.desired"));
            case THEN -> onLevels(aspect, question, visit.say("response.then", lookedBackTo()));
        };
    }

    private Scale actual(Aspect aspect, Question question) {
        return aspect.facets().stream()
                .filter(facet -> facet.slug().equals(question.facet()))
                .findFirst()
                .map(facet -> actual(facet, question))
                .orElseGet(() -> scale(question, "", levels(aspect.levels()), Look.CARDS));
    }

    /** A name that fits the aspect as a whole would say too much of a part of it. */
    private Scale actual(Facet facet, Question question) {
        var asked = facet.question().to(seat.party(), seat.names().get(), visit.language());
        return facet.described()
                ? scale(
                        question,
                        asked,
                        facet.levels().stream()
                                .map(level -> LevelText.of(level.number(), in(level.anchor()), ""))
                                .toList(),
                        Look.TEXTS)
                : scale(question, asked, levels(facet.levels()), Look.ROW);
    }

    /** Where the levels of the aspect do not stand on the page already, they are named. */
    private Scale onLevels(Aspect aspect, Question question, String wording) {
        return aspect.isDescribedByFacet()
                ? scale(
                        question,
                        wording,
                        aspect.levels().stream()
                                .map(level -> LevelText.of(level.number(), in(level.label()), ""))
                                .toList(),
                        Look.TEXTS)
                : scale(question, wording, levels(aspect.levels()), Look.ROW);
    }

    private String lookedBackTo() {
        return visit.words()
                .month(seat.terms().questionnaire().lookBack().orElseThrow().to());
    }

    private Scale scale(Question question, String wording, List<LevelText> choices, Look look) {
        var field = AnswerForm.field(question);
        return new Scale(
                field,
                SentAnswers.shownField(field),
                wording,
                AnswerForm.value(draft, question),
                choices,
                look,
                visit.say(look == Look.CARDS ? "response.unknown" : "response.unknown.short"));
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

    private Remark remarkField(Aspect aspect, String typed) {
        var field = AnswerForm.remarkField(aspect);
        return new Remark(field, SentAnswers.shownField(field), remark(aspect), typed, SaveAnswer.LONGEST_REMARK);
    }
}
