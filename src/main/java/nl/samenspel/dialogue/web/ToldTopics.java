package nl.samenspel.dialogue.web;

import java.util.List;
import java.util.Optional;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.dialogue.AgendaProposal;
import nl.samenspel.dialogue.Round;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.dialogue.telling.GuideWords;
import nl.samenspel.dialogue.telling.OpinionLevels;
import nl.samenspel.dialogue.telling.RuleWords;
import nl.samenspel.dialogue.telling.TopicTold;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.OpeningReason;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.result.Outstanding;
import nl.samenspel.result.SeenResult;
import nl.samenspel.result.telling.AspectTold;
import nl.samenspel.result.telling.Headline;
import nl.samenspel.result.telling.LadderTold;
import nl.samenspel.wording.Wording;

/**
 * What the pages of a meeting say about its topics.
 *
 * @param outstanding of the results that it is about; empty where it is about none
 */
record ToldTopics(Wording wording, Collaboration collaboration, Optional<Outstanding> outstanding) {

    String name(Topic topic) {
        return switch (topic.about()) {
            case Topic.About.Results _ -> told(topic).map(TopicTold::name).orElse("");
            case Topic.About.Guided(var guided) -> wording.words().say(GuideWords.TOPIC, guided);
            case Topic.About.Own(var title) -> title;
        };
    }

    Optional<Aspect> aspect(Topic topic) {
        return outstanding.flatMap(results -> topic.aspect().flatMap(results.model()::aspect));
    }

    /** What is voted on with the question, as an aspect: the one that the topic is about, or a question of its own. */
    Optional<Aspect> scale(Topic topic, Round.Question question) {
        return OpinionLevels.of(question).or(() -> aspect(topic));
    }

    /** None where the agenda follows from no results. */
    List<AgendaView.Rule> rules() {
        return outstanding.stream()
                .flatMap(_ -> new RuleWords(wording).all().stream())
                .map(rule -> new AgendaView.Rule(rule.what(), rule.sentence()))
                .toList();
    }

    /** What stands out of the results about it; its name where there are none. */
    String headline(Topic topic) {
        return aspect(topic)
                .flatMap(aspect -> outstanding.map(results -> new Headline(wording, results).of(aspect.slug())))
                .orElseGet(() -> name(topic));
    }

    /** Why it is talked about: what stands out of the results, or what a guide says about it. */
    List<String> reasons(Topic topic) {
        return topic.guided()
                .map(guided -> List.of(wording.words().say(GuideWords.TOPIC_TEXT, guided)))
                .orElseGet(() -> told(topic).map(TopicTold::reasons).orElseGet(List::of));
    }

    List<String> evidence(Topic topic) {
        return told(topic).map(TopicTold::evidence).orElseGet(List::of).stream()
                .map(point -> wording.words().labelled(point.what(), point.sentence()))
                .toList();
    }

    String drawing(Topic topic) {
        return told(topic).map(TopicTold::picture).orElse("");
    }

    AgendaView.Side side(Topic topic, Party party) {
        return new AgendaView.Side(
                party.slug(),
                collaboration.nameOf(party),
                told(topic).flatMap(told -> told.positions().of(party)).orElse(""),
                opening(topic).map(openings -> openings.of(party)).orElse(""));
    }

    private Optional<PerParty<String>> opening(Topic topic) {
        return told(topic)
                .map(TopicTold::openings)
                .orElseGet(() -> outstanding
                        .filter(_ -> topic.guided().isEmpty())
                        .flatMap(results -> results.model()
                                .openings()
                                .forTopic(OpeningReason.OWN_TOPIC, wording.parties(), wording.language())));
    }

    /** Empty for a topic of somebody’s own, about which the results say nothing. */
    private Optional<TopicTold> told(Topic topic) {
        return outstanding.flatMap(results -> topic.aspect()
                .flatMap(new AgendaProposal(results)::of)
                .map(proposed -> new TopicTold(wording, results, proposed)));
    }

    List<LadderTold.Rung> rungs(Aspect aspect) {
        return LadderTold.rungs(wording, aspect);
    }

    /** How many of the party answered in the assessment, in words; empty where there was none. */
    String answered(Party party) {
        return outstanding
                .map(results -> wording.say(
                        "dialogue.stage.answered", results.result().party(party).respondents()))
                .orElse("");
    }

    /** What people answered in the assessment that the meeting is about. */
    AspectTold told(Aspect aspect) {
        var results = outstanding.orElseThrow();
        return new AspectTold(
                wording,
                aspect,
                new SeenResult(results.result(), results.findings(), Optional.empty(), Measure.ALWAYS));
    }
}
