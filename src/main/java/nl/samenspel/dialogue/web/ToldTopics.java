package nl.samenspel.dialogue.web;

import java.util.List;
import java.util.Optional;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.party.Party;
import nl.samenspel.result.OpenResults;
import nl.samenspel.result.Outstanding;
import nl.samenspel.result.telling.TopicWords;
import nl.samenspel.wording.Wording;

/** What the pages of a meeting say about its topics. */
record ToldTopics(Wording wording, Collaboration collaboration, AssessmentModel model, OpenResults.Shown shown) {

    String name(Topic topic) {
        return topic.aspect()
                .flatMap(model::aspect)
                .map(aspect -> aspect.name().in(wording.language()))
                .orElse(topic.title());
    }

    List<AgendaView.Rule> rules() {
        return List.of();
    }

    List<String> reasons(Topic topic) {
        return new TopicWords(wording, new Outstanding(model, shown.result(), shown.findings()))
                .topics().stream()
                        .filter(one -> topic.aspect().equals(Optional.of(one.slug())))
                        .map(one -> one.point().sentence())
                        .toList();
    }

    List<String> evidence(Topic topic) {
        return List.of();
    }

    String drawing(Topic topic) {
        return "";
    }

    AgendaView.Side side(Topic topic, Party party) {
        return new AgendaView.Side(party.slug(), collaboration.nameOf(party), "", "");
    }
}
