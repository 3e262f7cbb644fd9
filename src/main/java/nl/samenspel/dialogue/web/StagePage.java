package nl.samenspel.dialogue.web;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.samenspel.dialogue.Round;
import nl.samenspel.dialogue.Session.Place;
import nl.samenspel.dialogue.Step;
import nl.samenspel.dialogue.StepClock;
import nl.samenspel.dialogue.Tally;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.dialogue.Topic.Shelf;
import nl.samenspel.dialogue.WatchMeeting.Standing;
import nl.samenspel.dialogue.web.StageView.Told;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.model.Aspect;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.result.telling.LadderTold;

/** Puts what everybody at a meeting sees in the words of one of them. */
final class StagePage {

    private static final int MINUTE = 60;

    private final Visit visit;
    private final Standing standing;
    private final ToldTopics told;
    private final Function<Topic, ConclusionView> concluded;
    private final LocalDateTime now;

    /** @param concluded what is written down about a topic */
    StagePage(
            Visit visit,
            Standing standing,
            ToldTopics told,
            Function<Topic, ConclusionView> concluded,
            LocalDateTime now) {
        this.visit = visit;
        this.standing = standing;
        this.told = told;
        this.concluded = concluded;
        this.now = now;
    }

    StageView view() {
        return switch (standing.meeting().session().at()) {
            case Place.Welcome _ -> plain("welcome", visit.say("dialogue.stage.welcome"), welcome());
            case Place.Farewell _ -> farewell();
            case Place.AtTopic at ->
                standing.agenda()
                        .topic(at.topic())
                        .map(topic -> at(topic, at.step()))
                        .orElseGet(() -> plain("welcome", visit.say("dialogue.stage.welcome"), welcome()));
        };
    }

    /** What there is to talk about. */
    private List<String> welcome() {
        return standing.agenda().on(Shelf.AGENDA).stream().map(told::name).toList();
    }

    private StageView farewell() {
        return new StageView(
                "farewell",
                "",
                "",
                List.of(),
                visit.say("dialogue.stage.farewell"),
                List.of(visit.say("dialogue.stage.farewell.text")),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                clock(),
                sides(),
                asked());
    }

    private StageView plain(String step, String heading, List<String> sentences) {
        return new StageView(
                step,
                "",
                "",
                List.of(),
                heading,
                sentences,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                clock(),
                sides(),
                "");
    }

    private StageView at(Topic topic, Step step) {
        var aspect = told.aspect(topic);
        var isAsked = standing.open().isPresent();
        return new StageView(
                Slug.of(step),
                told.name(topic),
                place(topic),
                steps(topic, step),
                heading(topic, step),
                sentences(topic, step),
                isAsked ? aspect.map(told::rungs).orElseGet(List::of) : List.of(),
                isAsked ? Optional.empty() : aspect.flatMap(one -> ladder(topic, one, step)),
                step == Step.SEE ? aspect.map(one -> guesses(topic, one)).orElseGet(List::of) : List.of(),
                step == Step.WRITE || step == Step.TALK ? openings(topic) : List.of(),
                step == Step.TALK ? lines() : List.of(),
                step == Step.CONCLUDE ? Optional.of(concluded.apply(topic)) : Optional.empty(),
                clock(),
                sides(),
                asked());
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

    private String heading(Topic topic, Step step) {
        return switch (step) {
            case GUESS -> visit.say("dialogue.stage.guess");
            case SEE -> told.headline(topic);
            case WRITE -> visit.say("dialogue.stage.write");
            case TALK -> visit.say("dialogue.stage.talk");
            case VOTE ->
                visit.say(SessionWords.ASKED, voted(topic).map(Round::question).orElse(Round.Question.NOW));
            case CONCLUDE -> visit.say("dialogue.stage.conclude");
        };
    }

    private List<String> sentences(Topic topic, Step step) {
        return switch (step) {
            case GUESS -> List.of(visit.say("dialogue.stage.guess.text"));
            case WRITE -> List.of(visit.say("dialogue.stage.write.text"));
            case TALK -> List.of(visit.say("dialogue.stage.talk.text"));
            case SEE -> told.reasons(topic);
            case VOTE -> standing.open().isPresent() ? List.of(visit.say("dialogue.stage.vote.text")) : List.of();
            case CONCLUDE -> List.of();
        };
    }

    /** What is voted on now, or was last. */
    private Optional<Round> voted(Topic topic) {
        return standing.open()
                .or(() -> standing.rounds().stream()
                        .filter(round -> round.isAbout(topic.id()) && round.question() != Round.Question.GUESS)
                        .reduce((_, later) -> later));
    }

    private Optional<LadderTold> ladder(Topic topic, Aspect aspect, Step step) {
        return switch (step) {
            case GUESS, WRITE, CONCLUDE -> Optional.empty();
            case SEE, TALK -> Optional.of(told.ladder(aspect));
            case VOTE ->
                voted(topic).flatMap(round -> tally(round).map(tally -> told.round(aspect, tally, promised())));
        };
    }

    private PerParty<Disclosure> promised() {
        return standing.meeting().terms().shown();
    }

    private Optional<PerParty<Tally>> tally(Round round) {
        return Optional.ofNullable(standing.tallies().get(round.id()));
    }

    private List<Told> guesses(Topic topic, Aspect aspect) {
        return standing.last(topic, Round.Question.GUESS)
                .flatMap(round -> tally(round).map(tally -> told.guesses(aspect, tally, promised())))
                .orElseGet(List::of);
    }

    private List<Told> openings(Topic topic) {
        return Arrays.stream(Party.values())
                .map(party -> told.side(topic, party))
                .filter(side -> !side.question().isEmpty())
                .map(side -> new Told(side.slug(), side.name(), side.question()))
                .toList();
    }

    /** In an anonymous session it is not told of which side somebody is. */
    private List<StageView.Line> lines() {
        var isTold = standing.meeting().terms().isTogether();
        return standing.lines().stream()
                .map(line -> new StageView.Line(isTold ? line.party().slug() : "", line.text()))
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
                        standing.done().of(party)))
                .toList();
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
