package nl.samenspel.dialogue.web;

import java.util.List;
import java.util.Optional;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.dialogue.AgendaProposal;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.dialogue.telling.RuleWords;
import nl.samenspel.dialogue.telling.TopicTold;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.model.OpeningReason;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.result.OpenResults;
import nl.samenspel.result.Outstanding;
import nl.samenspel.result.SeenResult;
import nl.samenspel.result.telling.AspectTold;
import nl.samenspel.result.telling.Headline;
import nl.samenspel.result.telling.LadderTold;
import nl.samenspel.wording.Wording;

/** What the pages of a meeting say about its topics. */
record ToldTopics(Wording wording, Collaboration collaboration, AssessmentModel model, OpenResults.Shown shown) {

    String name(Topic topic) {
        return told(topic).map(TopicTold::name).orElse(topic.title());
    }

    Optional<Aspect> aspect(Topic topic) {
        return topic.aspect().flatMap(model::aspect);
    }

    List<AgendaView.Rule> rules() {
        return new RuleWords(wording)
                .all().stream()
                        .map(rule -> new AgendaView.Rule(rule.what(), rule.sentence()))
                        .toList();
    }

    /** What stands out of the results about it; its name where there are none. */
    String headline(Topic topic) {
        return aspect(topic)
                .map(aspect -> new Headline(wording, outstanding()).of(aspect.slug()))
                .orElseGet(() -> name(topic));
    }

    List<String> reasons(Topic topic) {
        return told(topic).map(TopicTold::reasons).orElseGet(List::of);
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
                .orElseGet(() ->
                        model.openings().forTopic(OpeningReason.OWN_TOPIC, wording.parties(), wording.language()));
    }

    /** Empty for a topic of somebody’s own, about which the results say nothing. */
    private Optional<TopicTold> told(Topic topic) {
        return topic.aspect()
                .flatMap(new AgendaProposal(outstanding())::of)
                .map(proposed -> new TopicTold(wording, outstanding(), proposed));
    }

    private Outstanding outstanding() {
        return new Outstanding(model, shown.result(), shown.findings());
    }

    List<LadderTold.Rung> rungs(Aspect aspect) {
        return LadderTold.rungs(wording, aspect);
    }

    /** How many of the party answered in the assessment, in words. */
    String answered(Party party) {
        return wording.say(
                "dialogue.stage.answered", shown.result().party(party).respondents());
    }

    AspectTold told(Aspect aspect) {
        return new AspectTold(
                wording, aspect, new SeenResult(shown.result(), shown.findings(), Optional.empty(), Measure.ALWAYS));
    }
}
