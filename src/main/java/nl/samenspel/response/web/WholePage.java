package nl.samenspel.response.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.Topic;
import nl.samenspel.party.Intention;
import nl.samenspel.platform.Spoken;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.response.Draft;
import nl.samenspel.response.web.answering.SentAnswers;
import nl.samenspel.response.web.answering.StopView;
import nl.samenspel.response.web.answering.StopView.LevelText;
import nl.samenspel.response.web.answering.StopView.Look;
import nl.samenspel.response.web.answering.StopView.Passage;
import nl.samenspel.response.web.answering.StopView.Scale;
import nl.samenspel.wording.Names;
import nl.samenspel.wording.Side;

/** Puts what is asked about the collaboration as a whole in the words of whoever answers. */
record WholePage(Visit visit, Seat seat, Draft draft) {

    private static final Spoken<Topic> TITLE = Spoken.of("response", Topic.class);
    private static final Spoken<WholePart> EXPLAINED = WholePart.NAME.ending("text");

    /** From much less to much more than it costs. */
    private static final List<String> BENEFITS = List.of(
            "response.benefit.choice.1",
            "response.benefit.choice.2",
            "response.benefit.choice.3",
            "response.benefit.choice.4",
            "response.benefit.choice.5");

    StopView view(WholePart part, Passage passage) {
        var topic = part.topics().getFirst();
        boolean rated = topic.isRated();
        return new StopView(
                passage,
                rated ? title(topic) : visit.say(WholePart.NAME, part),
                visit.say(EXPLAINED, part),
                topic == Topic.SCORECARD ? visit.say("response.whole.rule") : "",
                rated ? choices(topic) : List.of(),
                part.questions(seat).stream().map(this::scale).toList(),
                Optional.empty(),
                Problems.none());
    }

    private String title(Topic topic) {
        return visit.say(TITLE, topic, seat.otherName(), seat.ownName());
    }

    private Scale scale(Question question) {
        var topic = topic(question);
        var field = AnswerForm.field(question);
        return new Scale(
                field,
                SentAnswers.shownField(field),
                label(question),
                AnswerForm.value(draft, question),
                choices(topic),
                topic.isRated() ? Look.ROW : Look.CARDS,
                visit.say("response.unknown.short"));
    }

    private static Topic topic(Question question) {
        return Topic.of(question).orElseThrow();
    }

    /** What the question is called beside its answer. */
    String label(Question question) {
        var topic = topic(question);
        return topic.isRated()
                ? visit.say(Names.SIDE, Side.of(Objects.requireNonNull(question.facet())))
                : title(topic);
    }

    /** What was chosen, in words. */
    String words(Question question, int level) {
        var topic = topic(question);
        var choice = choices(topic).get(level - 1);
        return topic == Topic.SCORECARD ? visit.say("response.review.level", level, choice.name()) : choice.name();
    }

    private List<LevelText> choices(Topic topic) {
        return switch (topic) {
            case BENEFIT ->
                IntStream.rangeClosed(1, seat.model().levels())
                        .mapToObj(level -> new LevelText(
                                String.valueOf(level), sign(level), visit.say(BENEFITS.get(level - 1)), ""))
                        .toList();
            case SCORECARD ->
                seat.model().aspect(Topic.SCORED_ASPECT).orElseThrow().levels().stream()
                        .map(level -> LevelText.of(
                                level.number(),
                                level.label().in(visit.language()),
                                level.anchor().in(visit.language())))
                        .toList();
            case OWN_FORM, OTHER_FORM ->
                Arrays.stream(Intention.values()).map(this::kind).toList();
        };
    }

    /** Without a number: no form is higher than another. */
    private LevelText kind(Intention intention) {
        return new LevelText(
                String.valueOf(intention.choice()),
                "",
                visit.say(Names.INTENTION, intention),
                visit.say(Names.INTENTION_TEXT, intention));
    }

    /** From −2 to +2. */
    private static String sign(int level) {
        int fromBalance = level - Topic.BALANCE;
        return fromBalance < 0 ? "−" + -fromBalance : fromBalance > 0 ? "+" + fromBalance : "0";
    }
}
