package nl.samenspel.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspel.assessment.Wave;
import nl.samenspel.dialogue.Topic.Shelf;
import nl.samenspel.model.FindModel;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.Words;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.result.OpenResults;
import nl.samenspel.result.Outstanding;

/** Makes the agenda of a meeting: what was left for it last time, and what the results give to talk about. */
@UseCase
public class ProposeAgenda {

    private final Meetings meetings;
    private final Topics topics;
    private final OpenResults openResults;
    private final FindModel findModel;
    private final LevelsOfMeeting levels;
    private final Transactions transactions;
    private final Ids ids;

    ProposeAgenda(
            Meetings meetings,
            Topics topics,
            OpenResults openResults,
            FindModel findModel,
            LevelsOfMeeting levels,
            Transactions transactions,
            Ids ids) {
        this.meetings = meetings;
        this.topics = topics;
        this.openResults = openResults;
        this.findModel = findModel;
        this.levels = levels;
        this.transactions = transactions;
        this.ids = ids;
    }

    /**
     * In the order in which they are talked about.
     *
     * @param language in which a topic of last time is named that these results do not have
     */
    List<Topic> handle(Wave.Revealed wave, Language language) {
        var terms = wave.terms();
        var model = findModel.handle(terms.model());
        var shown = openResults.handle(wave);
        var proposal = new AgendaProposal(new Outstanding(model, shown.result(), shown.findings()));
        var areForms = proposal.of(Topic.FORMS).isPresent();
        Predicate<String> isAbout =
                slug -> slug.equals(Topic.FORMS) ? areForms : model.aspect(slug).isPresent();
        var agenda = leftOver(terms.workspace(), terms.collaboration(), Optional.empty()).stream()
                .map(topic -> named(topic, isAbout, language))
                .collect(Collectors.toCollection(ArrayList::new));
        var known = agenda.stream().flatMap(topic -> topic.aspect().stream()).collect(Collectors.toSet());
        agenda.addAll(proposed(proposal, known));
        return agenda;
    }

    /** What the guide goes through, and what somebody brought to the last meeting of its kind and was left for this one. */
    List<Topic> handle(MeetingTerms meeting, Guide guide) {
        return Stream.concat(
                        GuideTopic.of(guide).stream().map(this::guided),
                        leftOver(meeting.workspace(), meeting.collaboration(), Optional.of(guide)).stream()
                                .map(LeftOver::topic)
                                .filter(topic -> topic.about() instanceof Topic.About.Own))
                .toList();
    }

    private Topic guided(GuideTopic topic) {
        return new Topic(
                new TopicId(ids.next()),
                Shelf.AGENDA,
                new Topic.About.Guided(topic),
                topic.minutes(),
                Optional.empty());
    }

    private List<Topic> proposed(AgendaProposal proposal, Set<String> known) {
        var aspects = proposal.topics().stream()
                .map(topic -> topic.aspect().orElse(Topic.FORMS))
                .filter(aspect -> !known.contains(aspect))
                .toList();
        return IntStream.range(0, aspects.size())
                .mapToObj(place -> new Topic(
                        new TopicId(ids.next()),
                        Shelf.AGENDA,
                        new Topic.About.Results(aspects.get(place)),
                        ProposedTopic.minutes(place),
                        Optional.empty()))
                .toList();
    }

    /** @param last the meeting at which it was left */
    private record LeftOver(MeetingTerms last, Topic topic) {}

    /** What the last meeting of the kind that is over has parked, and what it did not come to. */
    private List<LeftOver> leftOver(WorkspaceId workspace, CollaborationId collaboration, Optional<Guide> guide) {
        return transactions.read(() -> meetings.of(workspace, collaboration).stream()
                .filter(meeting -> meeting.terms().purpose().guided().equals(guide))
                .filter(ProposeAgenda::isOver)
                .findFirst()
                .stream()
                .flatMap(last -> topics.of(workspace, last.id()).stream()
                        .filter(topic -> topic.shelf() == Shelf.PARKED)
                        .map(topic -> new LeftOver(last.terms(), again(topic, topic.about()))))
                .toList());
    }

    private Topic again(Topic topic, Topic.About about) {
        return new Topic(new TopicId(ids.next()), Shelf.AGENDA, about, topic.minutes(), topic.proposedBy());
    }

    /** What these results do not have goes by the name that it had. */
    private Topic named(LeftOver left, Predicate<String> isAbout, Language language) {
        return left.topic()
                .aspect()
                .filter(isAbout.negate())
                .map(slug -> again(left.topic(), new Topic.About.Own(name(left.last(), slug, language))))
                .orElse(left.topic());
    }

    /** As it was called last time. */
    private String name(MeetingTerms last, String slug, Language language) {
        var name = levels.model(last)
                .flatMap(model -> model.aspect(slug))
                .map(aspect -> aspect.name().in(language))
                .orElseGet(() -> Words.in(language).say("dialogue.topic.forms"));
        return name.substring(0, Math.min(name.length(), Topic.LONGEST_TITLE));
    }

    private static boolean isOver(Meeting meeting) {
        return switch (meeting) {
            case Meeting.Prepared _, Meeting.InSession _ -> false;
            case Meeting.Concluded _, Meeting.Agreed _ -> true;
        };
    }
}
