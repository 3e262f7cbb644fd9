package nl.samenspel.dialogue.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.samenspel.dialogue.Round;
import nl.samenspel.dialogue.Step;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.dialogue.WatchMeeting.Standing;
import nl.samenspel.dialogue.web.StageView.Told;
import nl.samenspel.model.Aspect;
import nl.samenspel.party.Party;
import nl.samenspel.platform.web.Visit;

/**
 * Puts what everybody sees of a topic in the words of one of them.
 *
 * @param concluded what is written down about a topic
 * @param apart what each side said about it by itself
 */
record TopicStage(
        Visit visit,
        Standing standing,
        ToldTopics told,
        Function<Topic, ConclusionView> concluded,
        Function<Topic, List<ApartView>> apart) {

    String heading(Topic topic, Step step) {
        return switch (step) {
            case GUESS -> visit.say("dialogue.stage.guess");
            case SEE -> topic.guided().isPresent() ? visit.say("dialogue.stage.apart") : told.headline(topic);
            case WRITE -> visit.say("dialogue.stage.write");
            case TALK -> visit.say("dialogue.stage.talk");
            case VOTE ->
                visit.say(SessionWords.ASKED, voted(topic).map(Round::question).orElse(Round.Question.NOW));
            case CONCLUDE -> visit.say("dialogue.stage.conclude");
        };
    }

    StageContent content(Topic topic, Step step) {
        var aspect = scale(topic, step);
        var content = StageContent.of(sentences(topic, step));
        if (standing.open().isPresent()) {
            return content.choosing(aspect.map(told::rungs).orElseGet(List::of));
        }
        return switch (step) {
            case GUESS -> content;
            case SEE ->
                aspect.map(one -> seen(content, topic, ladders(one)))
                        .orElseGet(() -> content.saying(apart.apply(topic)));
            case WRITE -> content.talking(openings(topic), List.of());
            case TALK ->
                content.seeing(aspect.map(one -> ladders(one).answered()))
                        .talking(openings(topic), lines())
                        .saying(apart.apply(topic));
            case VOTE -> aspect.map(one -> voted(content, topic, ladders(one))).orElse(content);
            case CONCLUDE -> content.concluding(concluded.apply(topic));
        };
    }

    /** On which both stand: the levels of the aspect, or the answers to a question of its own. */
    private Optional<Aspect> scale(Topic topic, Step step) {
        return step == Step.VOTE
                ? voted(topic).flatMap(round -> told.scale(topic, round.question()))
                : told.aspect(topic);
    }

    private List<String> sentences(Topic topic, Step step) {
        return switch (step) {
            case GUESS ->
                List.of(visit.say(standing.open().isPresent() ? "dialogue.stage.guess.text" : "dialogue.stage.closed"));
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

    private LaddersTold ladders(Aspect aspect) {
        return new LaddersTold(told, aspect, standing.meeting().terms().shown());
    }

    private StageContent seen(StageContent content, Topic topic, LaddersTold ladders) {
        return standing.last(topic, Round.Question.GUESS)
                .flatMap(standing::tally)
                .map(guesses -> content.seeing(ladders.answered(guesses), ladders.guesses(guesses)))
                .orElseGet(() -> content.seeing(Optional.of(ladders.answered())));
    }

    /** Where everybody would like to be has nothing to do with where they were before. */
    private StageContent voted(StageContent content, Topic topic, LaddersTold ladders) {
        return voted(topic)
                .flatMap(round -> standing.tally(round)
                        .map(tallies -> round.question() == Round.Question.NOW
                                ? content.seeing(ladders.votedAfter(tallies), List.of())
                                : content.seeing(Optional.of(ladders.voted(tallies)))))
                .orElse(content);
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
}
