package nl.samenspel.dialogue.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.dialogue.Tally;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.dialogue.telling.RoundTold;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.result.OpenResults;
import nl.samenspel.result.Outstanding;
import nl.samenspel.result.SeenResult;
import nl.samenspel.result.telling.AspectTold;
import nl.samenspel.result.telling.Headline;
import nl.samenspel.result.telling.LadderTold;
import nl.samenspel.result.telling.TopicWords;
import nl.samenspel.wording.Wording;

/** What the pages of a meeting say about its topics. */
record ToldTopics(Wording wording, Collaboration collaboration, AssessmentModel model, OpenResults.Shown shown) {

    String name(Topic topic) {
        return aspect(topic).map(aspect -> aspect.name().in(wording.language())).orElse(topic.title());
    }

    Optional<Aspect> aspect(Topic topic) {
        return topic.aspect().flatMap(model::aspect);
    }

    List<AgendaView.Rule> rules() {
        return List.of();
    }

    /** What stands out of the results about it; its name where there are none. */
    String headline(Topic topic) {
        return aspect(topic)
                .map(aspect -> new Headline(wording, outstanding()).of(aspect.slug()))
                .orElseGet(() -> name(topic));
    }

    List<String> reasons(Topic topic) {
        return new TopicWords(wording, outstanding())
                .topics().stream()
                        .filter(one -> topic.aspect().equals(Optional.of(one.slug())))
                        .map(one -> one.point().sentence())
                        .toList();
    }

    private Outstanding outstanding() {
        return new Outstanding(model, shown.result(), shown.findings());
    }

    List<String> evidence(Topic topic) {
        return List.of();
    }

    String drawing(Topic topic) {
        return aspect(topic).map(aspect -> told(aspect).ladder().small()).orElse("");
    }

    AgendaView.Side side(Topic topic, Party party) {
        return new AgendaView.Side(party.slug(), collaboration.nameOf(party), "", "");
    }

    List<LadderTold.Rung> rungs(Aspect aspect) {
        return LadderTold.rungs(wording, aspect);
    }

    /** What people answered in the assessment. */
    LadderTold ladder(Aspect aspect) {
        return LadderTold.of(
                told(aspect),
                party -> wording.say(
                        "dialogue.stage.answered", shown.result().party(party).respondents()));
    }

    private AspectTold told(Aspect aspect) {
        return new AspectTold(
                wording, aspect, new SeenResult(shown.result(), shown.findings(), Optional.empty(), Measure.ALWAYS));
    }

    /** What was voted in a closed round. */
    LadderTold round(Aspect aspect, PerParty<Tally> tallies, PerParty<Disclosure> promised) {
        var round = RoundTold.of(wording, aspect, tallies, promised);
        return new LadderTold(
                rungs(aspect),
                Arrays.stream(Party.values())
                        .map(party -> new LadderTold.Side(
                                party.slug(),
                                wording.party(party),
                                round.voted(party),
                                round.ladder().side(party),
                                round.absence(party)
                                        .orElseGet(() -> round.told().sentences(party))))
                        .toList(),
                round.legend());
    }

    /** What each side guessed of the other. */
    List<StageView.Told> guesses(Aspect aspect, PerParty<Tally> tallies, PerParty<Disclosure> promised) {
        var round = RoundTold.of(wording, aspect, tallies, promised);
        return Arrays.stream(Party.values())
                .map(party -> new StageView.Told(
                        party.slug(),
                        wording.say("dialogue.stage.guessed", wording.party(party), wording.party(party.other())),
                        round.sentences(party)))
                .toList();
    }
}
