package nl.samenspel.response.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.Topic;
import nl.samenspel.party.Intention;
import nl.samenspel.platform.Spoken;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.response.Draft;
import nl.samenspel.response.web.AspectView.LevelText;
import nl.samenspel.response.web.AspectView.Scale;
import nl.samenspel.response.web.WholeView.Look;
import nl.samenspel.response.web.WholeView.Subject;
import nl.samenspel.wording.Names;
import nl.samenspel.wording.Side;

/** Puts what is asked about the collaboration as a whole in the words of whoever answers. */
record WholePage(Visit visit, Seat seat, Draft draft) {

    private static final Spoken<Topic> TITLE = Spoken.of("response", Topic.class);
    private static final Spoken<Topic> TEXT = TITLE.ending("text");

    /** From much less to much more than it costs. */
    private static final List<String> BENEFITS = List.of(
            "response.benefit.choice.1",
            "response.benefit.choice.2",
            "response.benefit.choice.3",
            "response.benefit.choice.4",
            "response.benefit.choice.5");

    WholeView view() {
        return new WholeView(
                seat.at().whole(),
                seat.at().answers(),
                seat.at().done(),
                TriedElsewhere.told(visit, seat),
                visit.say("response.aspect.position", seat.stops(), seat.stops(), visit.say("response.whole")),
                Arrays.stream(Topic.values())
                        .filter(topic -> !seat.questions(topic).isEmpty())
                        .map(this::subject)
                        .toList(),
                new Steps(visit, seat, draft).at(Route.WHOLE));
    }

    private Subject subject(Topic topic) {
        return new Subject(
                title(topic),
                visit.say(TEXT, topic),
                look(topic),
                seat.questions(topic).stream()
                        .map(question -> scale(topic, question))
                        .toList());
    }

    String title(Topic topic) {
        return visit.say(TITLE, topic, seat.otherName(), seat.ownName());
    }

    private static Look look(Topic topic) {
        return switch (topic) {
            case BENEFIT -> Look.SEGMENTS;
            case SCORECARD -> Look.LEVELS;
            case OWN_FORM, OTHER_FORM -> Look.KINDS;
        };
    }

    private Scale scale(Topic topic, Question question) {
        var field = AnswerForm.field(question);
        return new Scale(
                field,
                AnswerForm.shownField(field),
                label(question),
                AnswerForm.value(draft, question),
                choices(topic),
                !seat.invitation().answered());
    }

    /** What the question is called beside its answer. */
    String label(Question question) {
        var topic = Topic.of(question).orElseThrow();
        return topic.isRated()
                ? visit.say(Names.SIDE, Side.of(Objects.requireNonNull(question.facet())))
                : title(topic);
    }

    /** What was chosen, in words. */
    String words(Question question, int level) {
        var topic = Topic.of(question).orElseThrow();
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
