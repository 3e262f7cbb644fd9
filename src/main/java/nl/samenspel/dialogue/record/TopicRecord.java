package nl.samenspel.dialogue.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.dialogue.Conclusion;
import nl.samenspel.dialogue.ConclusionField;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Slug;
import nl.samenspel.result.OpenResults;
import nl.samenspel.result.Outstanding;
import nl.samenspel.result.SeenResult;
import nl.samenspel.result.telling.AspectTold;
import nl.samenspel.result.telling.TopicWords;
import nl.samenspel.wording.Wording;

/**
 * Tells in every language what a record says of a topic besides what happened at the meeting.
 *
 * @param parties what they are called
 */
record TopicRecord(AssessmentModel model, OpenResults.Shown shown, PerParty<String> parties) {

    Told name(Topic topic) {
        return aspect(topic).map(aspect -> Told.of(aspect.name()::in)).orElseGet(() -> Told.asWritten(topic.title()));
    }

    Optional<Aspect> aspect(Topic topic) {
        return topic.aspect().flatMap(model::aspect);
    }

    Wording wording(Language language) {
        return new Wording(language, parties);
    }

    List<Told> reasons(Topic topic) {
        return topic.aspect()
                .map(slug -> together(language -> new TopicWords(
                                wording(language), new Outstanding(model, shown.result(), shown.findings()))
                        .topics().stream()
                                .filter(one -> one.slug().equals(slug))
                                .map(one -> one.point().sentence())
                                .toList()))
                .orElseGet(List::of);
    }

    /** In every language there are as many. */
    private static List<Told> together(Function<Language, List<String>> said) {
        var all = Stream.of(Language.values()).collect(Collectors.toMap(Function.identity(), said));
        return java.util.stream.IntStream.range(0, said.apply(Language.EN).size())
                .mapToObj(at -> Told.of(
                        language -> all.getOrDefault(language, List.of()).get(at)))
                .toList();
    }

    /** What each party had answered of the level; empty where the topic is no aspect. */
    Optional<PerParty<Told>> evidence(Topic topic) {
        var seen = new SeenResult(shown.result(), shown.findings(), Optional.empty(), Measure.ALWAYS);
        return aspect(topic)
                .map(aspect -> PerParty.each(party ->
                        Told.of(language -> new AspectTold(wording(language), aspect, seen).sentences(party))));
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
