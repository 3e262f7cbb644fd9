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
import nl.samenspel.dialogue.Round;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.dialogue.telling.GuideWords;
import nl.samenspel.dialogue.telling.OpinionLevels;
import nl.samenspel.dialogue.telling.TopicTold;
import nl.samenspel.model.Aspect;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.Words;
import nl.samenspel.result.Outstanding;
import nl.samenspel.result.telling.Point;
import nl.samenspel.wording.Wording;

/**
 * Tells in every language what a record says of a topic besides what happened at the meeting.
 *
 * @param outstanding of the results that the meeting was about; empty where it was about none
 * @param parties what they are called
 */
record TopicRecord(Optional<Outstanding> outstanding, Optional<AgendaProposal> proposal, PerParty<String> parties) {

    static TopicRecord of(Optional<Outstanding> outstanding, PerParty<String> parties) {
        return new TopicRecord(outstanding, outstanding.map(AgendaProposal::new), parties);
    }

    Told name(Topic topic) {
        return Told.of(language -> name(topic, language));
    }

    private String name(Topic topic, Language language) {
        return switch (topic.about()) {
            case Topic.About.Results _ ->
                told(topic, language).map(TopicTold::name).orElse("");
            case Topic.About.Guided(var guided) -> Words.in(language).say(GuideWords.TOPIC, guided);
            case Topic.About.Own(var title) -> title;
        };
    }

    /** What was voted on there, as an aspect: the one that the topic is about, or a question of its own. */
    Optional<Aspect> scale(Topic topic, Round.Question question) {
        return OpinionLevels.of(question).or(() -> aspect(topic));
    }

    Optional<Aspect> aspect(Topic topic) {
        return outstanding.flatMap(results -> topic.aspect().flatMap(results.model()::aspect));
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
        return outstanding.flatMap(results -> topic.aspect()
                .flatMap(aspect -> proposal.flatMap(proposals -> proposals.of(aspect)))
                .map(proposed -> new TopicTold(wording(language), results, proposed)));
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
