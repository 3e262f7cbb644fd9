package nl.samenspel.dialogue.web;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.dialogue.Round;
import nl.samenspel.dialogue.Session.Place;
import nl.samenspel.dialogue.Step;
import nl.samenspel.dialogue.StepClock;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.dialogue.Topic.Shelf;
import nl.samenspel.dialogue.WatchMeeting.Standing;
import nl.samenspel.dialogue.telling.OpinionLevels;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.result.telling.LadderTold;

/** Puts what everybody at a meeting sees in the words of one of them. */
final class StagePage {

    private static final int MINUTE = 60;

    private final Visit visit;
    private final Standing standing;
    private final ToldTopics told;
    private final TopicStage ofTopic;
    private final EarlierTold earlier;
    private final List<String> ended;
    private final LocalDateTime now;

    /**
     * @param concluded what is written down about a topic
     * @param apart what each side said about it by itself
     * @param ended a sentence for each side that has ended its participation
     */
    StagePage(
            Visit visit,
            Standing standing,
            ToldTopics told,
            Function<Topic, ConclusionView> concluded,
            Function<Topic, List<ApartView>> apart,
            EarlierTold earlier,
            List<String> ended,
            LocalDateTime now) {
        this.visit = visit;
        this.standing = standing;
        this.told = told;
        this.ofTopic = new TopicStage(visit, standing, told, concluded, apart);
        this.earlier = earlier;
        this.ended = ended;
        this.now = now;
    }

    StageView view() {
        return switch (standing.meeting().session().at()) {
            case Place.Welcome _ -> welcome();
            case Place.LastTime _ -> lastTime();
            case Place.Farewell _ -> farewell();
            case Place.AtTopic at ->
                standing.agenda()
                        .topic(at.topic())
                        .map(topic -> at(topic, at.step()))
                        .orElseGet(this::welcome);
        };
    }

    /** What there is to talk about. */
    private StageView welcome() {
        return ofMeeting(
                "welcome",
                visit.say("dialogue.stage.welcome"),
                StageContent.of(standing.agenda().on(Shelf.AGENDA).stream()
                        .map(told::name)
                        .toList()));
    }

    private StageView lastTime() {
        return ofMeeting(
                "last-time",
                visit.say("dialogue.earlier.title"),
                StageContent.of(List.of(visit.say("dialogue.earlier.ask")))
                        .lookingBack(earlier.view(standing.earlier())));
    }

    private StageView farewell() {
        return ofMeeting("farewell", visit.say("dialogue.stage.farewell"), lookingBack());
    }

    /** What both sides said of the meeting once that is known, and what is asked until then. */
    private StageContent lookingBack() {
        return standing.lastOfMeeting()
                .filter(_ -> standing.open().isEmpty())
                .flatMap(this::answered)
                .map(ladder -> StageContent.of(List.of(visit.say("dialogue.stage.closed")))
                        .seeing(Optional.of(ladder)))
                .orElseGet(() -> StageContent.of(List.of(visit.say("dialogue.stage.farewell.text"))));
    }

    private Optional<LadderTold> answered(Round round) {
        var shown = standing.meeting().terms().shown();
        return OpinionLevels.of(round.question())
                .map(scale -> new LaddersTold(told, scale, shown))
                .flatMap(ladders -> standing.tally(round).map(ladders::voted));
    }

    private StageView ofMeeting(String step, String heading, StageContent content) {
        return new StageView(
                step,
                "",
                "",
                List.of(),
                heading,
                announced("", heading),
                content,
                ended,
                clock(),
                sides(),
                asked(),
                ready());
    }

    private StageView at(Topic topic, Step step) {
        return new StageView(
                Slug.of(step),
                told.name(topic),
                place(topic),
                steps(topic, step),
                ofTopic.heading(topic, step),
                announced(told.name(topic), ofTopic.heading(topic, step)),
                ofTopic.content(topic, step),
                ended,
                clock(),
                sides(),
                asked(),
                ready());
    }

    /** Steps and closed rounds are read out, and votes are not. */
    private String announced(String topic, String heading) {
        return Stream.of(topic, heading, isClosed() ? visit.say("dialogue.stage.closed") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private boolean isClosed() {
        return standing.open().isEmpty()
                && switch (standing.meeting().session().at()) {
                    case Place.Welcome _, Place.LastTime _ -> false;
                    case Place.Farewell _ -> true;
                    case Place.AtTopic(var _, var step) -> step == Step.GUESS || step == Step.VOTE;
                };
    }

    private String place(Topic topic) {
        var agenda = standing.agenda().on(Shelf.AGENDA);
        return visit.say("dialogue.stage.place", agenda.indexOf(topic) + 1, agenda.size());
    }

    private List<StageView.Mark> steps(Topic topic, Step here) {
        return Step.of(topic).stream()
                .map(step -> new StageView.Mark(
                        visit.say(SessionWords.STEP, step),
                        step == here ? "here" : step.compareTo(here) < 0 ? "done" : "to-come"))
                .toList();
    }

    private StageView.Time clock() {
        var clock = standing.meeting().session().clock();
        var seconds = clock.left(now).toSeconds();
        return new StageView.Time(
                seconds, clock instanceof StepClock.Running, "%d:%02d".formatted(seconds / MINUTE, seconds % MINUTE));
    }

    private List<StageView.Side> sides() {
        return Arrays.stream(Party.values())
                .map(party -> new StageView.Side(
                        party.slug(),
                        told.collaboration().nameOf(party),
                        standing.here().of(party),
                        standing.done().of(party),
                        isTogether() && standing.goesOn()
                                ? Optional.of(standing.ready().of(party))
                                : Optional.empty()))
                .toList();
    }

    /** Where votes are shown anonymously, it is not told of which side those are who are ready. */
    private Optional<StageView.Ready> ready() {
        return isTogether() || !standing.goesOn()
                ? Optional.empty()
                : Optional.of(new StageView.Ready(
                        standing.ready().both().stream()
                                .mapToInt(Integer::intValue)
                                .sum(),
                        standing.here().both().stream()
                                .mapToInt(Integer::intValue)
                                .sum()));
    }

    private boolean isTogether() {
        return standing.meeting().terms().isTogether();
    }

    /** What those who are counted have done; empty where nothing is asked. */
    private String asked() {
        if (standing.open().isPresent()) {
            return visit.say("dialogue.stage.have-voted");
        }
        return standing.meeting().session().at() instanceof Place.AtTopic(var _, var step) && step == Step.WRITE
                ? visit.say("dialogue.stage.have-written")
                : "";
    }
}
