package nl.samenspel.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspel.assessment.Wave;
import nl.samenspel.dialogue.Topic.Shelf;
import nl.samenspel.model.FindModel;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.result.OpenResults;
import nl.samenspel.result.Outstanding;

/** Makes the agenda of a meeting: what was left for it last time, and what the results give to talk about. */
@UseCase
public class ProposeAgenda {

    private final Meetings meetings;
    private final Topics topics;
    private final OpenResults openResults;
    private final FindModel findModel;
    private final Transactions transactions;
    private final Ids ids;

    ProposeAgenda(
            Meetings meetings,
            Topics topics,
            OpenResults openResults,
            FindModel findModel,
            Transactions transactions,
            Ids ids) {
        this.meetings = meetings;
        this.topics = topics;
        this.openResults = openResults;
        this.findModel = findModel;
        this.transactions = transactions;
        this.ids = ids;
    }

    /** In the order in which they are talked about. */
    List<Topic> handle(Wave.Revealed wave) {
        var agenda = new ArrayList<>(leftOver(wave));
        var known = agenda.stream().flatMap(topic -> topic.aspect().stream()).collect(Collectors.toSet());
        agenda.addAll(proposed(wave, known));
        return agenda;
    }

    private List<Topic> proposed(Wave.Revealed wave, Set<String> known) {
        var shown = openResults.handle(wave);
        var model = findModel.handle(wave.terms().model());
        var proposal = new AgendaProposal(new Outstanding(model, shown.result(), shown.findings()));
        var aspects = proposal.topics().stream()
                .map(topic -> topic.aspect().orElse(Topic.FORMS))
                .filter(aspect -> !known.contains(aspect))
                .toList();
        return IntStream.range(0, aspects.size())
                .mapToObj(place -> new Topic(
                        new TopicId(ids.next()),
                        Shelf.AGENDA,
                        Optional.of(aspects.get(place)),
                        "",
                        ProposedTopic.minutes(place),
                        Optional.empty()))
                .toList();
    }

    /** What the last meeting that is over has parked, and what it did not come to. */
    private List<Topic> leftOver(Wave.Revealed wave) {
        var terms = wave.terms();
        return transactions.read(() ->
                meetings.of(terms.workspace(), terms.collaboration()).stream()
                        .filter(ProposeAgenda::isOver)
                        .findFirst()
                        .stream()
                        .flatMap(last -> topics.of(terms.workspace(), last.id()).stream())
                        .filter(topic -> topic.shelf() == Shelf.PARKED)
                        .map(topic -> new Topic(
                                new TopicId(ids.next()),
                                Shelf.AGENDA,
                                topic.aspect(),
                                topic.title(),
                                topic.minutes(),
                                topic.proposedBy()))
                        .toList());
    }

    private static boolean isOver(Meeting meeting) {
        return switch (meeting) {
            case Meeting.Prepared _, Meeting.InSession _ -> false;
            case Meeting.Concluded _, Meeting.Agreed _ -> true;
        };
    }
}
