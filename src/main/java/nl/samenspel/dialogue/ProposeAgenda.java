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
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.Words;
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
        var model = findModel.handle(wave.terms().model());
        var shown = openResults.handle(wave);
        var proposal = new AgendaProposal(new Outstanding(model, shown.result(), shown.findings()));
        var areForms = proposal.of(Topic.FORMS).isPresent();
        Predicate<String> isAbout =
                slug -> slug.equals(Topic.FORMS) ? areForms : model.aspect(slug).isPresent();
        var agenda = new ArrayList<>(leftOver(wave, isAbout, language));
        var known = agenda.stream().flatMap(topic -> topic.aspect().stream()).collect(Collectors.toSet());
        agenda.addAll(proposed(proposal, known));
        return agenda;
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
                        Optional.of(aspects.get(place)),
                        "",
                        ProposedTopic.minutes(place),
                        Optional.empty()))
                .toList();
    }

    /** What the last meeting that is over has parked, and what it did not come to. */
    private List<Topic> leftOver(Wave.Revealed wave, Predicate<String> isAbout, Language language) {
        var terms = wave.terms();
        return transactions.read(
                () -> meetings.of(terms.workspace(), terms.collaboration()).stream()
                        .filter(ProposeAgenda::isOver)
                        .findFirst()
                        .stream()
                        .flatMap(last -> parked(last.terms(), isAbout, language))
                        .toList());
    }

    private Stream<Topic> parked(MeetingTerms last, Predicate<String> isAbout, Language language) {
        return topics.of(last.workspace(), last.id()).stream()
                .filter(topic -> topic.shelf() == Shelf.PARKED)
                .map(topic -> new Topic(
                        new TopicId(ids.next()),
                        Shelf.AGENDA,
                        topic.aspect().filter(isAbout),
                        topic.aspect()
                                .filter(isAbout.negate())
                                .map(slug -> name(last, slug, language))
                                .orElse(topic.title()),
                        topic.minutes(),
                        topic.proposedBy()));
    }

    /** As it was called last time. */
    private String name(MeetingTerms last, String slug, Language language) {
        var name = levels.model(last)
                .aspect(slug)
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
