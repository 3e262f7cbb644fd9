package nl.samenspel.dialogue.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspel.dialogue.AgendaProposal;
import nl.samenspel.dialogue.Conclusion;
import nl.samenspel.dialogue.ConclusionField;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.dialogue.telling.TopicTold;
import nl.samenspel.model.Aspect;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Slug;
import nl.samenspel.result.Outstanding;
import nl.samenspel.result.telling.Point;
import nl.samenspel.wording.Wording;

/**
 * Tells in every language what a record says of a topic besides what happened at the meeting.
 *
 * @param parties what they are called
 */
record TopicRecord(Outstanding outstanding, AgendaProposal proposal, PerParty<String> parties) {

    static TopicRecord of(Outstanding outstanding, PerParty<String> parties) {
        return new TopicRecord(outstanding, new AgendaProposal(outstanding), parties);
    }

    Told name(Topic topic) {
        return Told.of(language -> told(topic, language).map(TopicTold::name).orElse(topic.title()));
    }

    Optional<Aspect> aspect(Topic topic) {
        return topic.aspect().flatMap(outstanding.model()::aspect);
    }

    Wording wording(Language language) {
        return new Wording(language, parties);
    }

    List<Told> reasons(Topic topic) {
        return together(
                language -> told(topic, language).map(TopicTold::reasons).orElseGet(List::of));
    }

    /** Empty for a topic of somebody’s own, about which the results say nothing. */
    private Optional<TopicTold> told(Topic topic, Language language) {
        return topic.aspect()
                .flatMap(proposal::of)
                .map(proposed -> new TopicTold(wording(language), outstanding, proposed));
    }

    /** In every language there are as many. */
    private static List<Told> together(Function<Language, List<String>> said) {
        var all = Stream.of(Language.values()).collect(Collectors.toMap(Function.identity(), said));
        return IntStream.range(0, said.apply(Language.EN).size())
                .mapToObj(at -> Told.of(
                        language -> all.getOrDefault(language, List.of()).get(at)))
                .toList();
    }

    /** What each party had answered; empty where the results say nothing about the topic. */
    Optional<PerParty<Told>> evidence(Topic topic) {
        return told(topic, Language.EN)
                .map(_ -> PerParty.each(party -> Told.of(language -> evidence(topic, party, language))));
    }

    private String evidence(Topic topic, Party party, Language language) {
        return told(topic, language).map(TopicTold::evidence).orElseGet(List::of).stream()
                .filter(point -> point.what().equals(parties.of(party)))
                .map(Point::sentence)
                .findFirst()
                .orElse("");
    }

    Map<String, String> values(Conclusion conclusion) {
        return conclusion.values().entrySet().stream()
                .collect(Collectors.toMap(entry -> Slug.of(entry.getKey()), Map.Entry::getValue));
    }

    /** The names of the levels that the conclusion speaks of. */
    Map<String, Told> levels(Topic topic, Conclusion conclusion) {
        return conclusion.values().entrySet().stream()
                .filter(entry -> entry.getKey().kind() == ConclusionField.Kind.LEVEL)
                .map(Map.Entry::getValue)
                .distinct()
                .flatMap(number -> aspect(topic).stream()
                        .flatMap(aspect -> aspect.levels().stream())
                        .filter(level -> number.equals(Integer.toString(level.number()))))
                .collect(Collectors.toMap(
                        level -> Integer.toString(level.number()), level -> Told.of(level.label()::in)));
    }
}
