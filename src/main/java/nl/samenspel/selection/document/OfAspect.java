package nl.samenspel.selection.document;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.Text;
import nl.samenspel.platform.Language;

/**
 * What is published of one aspect of a lot.
 *
 * @param aspect its slug
 * @param name language → what the model calls it
 * @param levels from the lowest
 * @param relevance why it belongs to the subject of the lot
 * @param desiredAnswers as they may be shown; empty where they may not
 * @param level that is wanted; empty where nobody said, and then the aspect has no say
 * @param minimum below which a candidate fails
 * @param weight as it is published, in whole percents that are 100 in all
 * @param values of each level, from the lowest; empty where all levels lie equally far apart
 * @param notAgreed what those who took part did not agree on
 */
public record OfAspect(
        String aspect,
        Map<String, String> name,
        List<LevelText> levels,
        Optional<String> relevance,
        Optional<Answers> desiredAnswers,
        Optional<Answers> importanceAnswers,
        Optional<Double> level,
        Optional<Double> importance,
        Optional<String> reason,
        Optional<Double> minimum,
        Optional<String> minimumReason,
        int weight,
        Optional<List<Double>> values,
        Optional<String> notAgreed) {

    public OfAspect {
        name = Map.copyOf(name);
        levels = List.copyOf(levels);
        values = values.map(List::copyOf);
    }

    /**
     * One level in all languages.
     *
     * @param name language → what the model calls it
     * @param text language → what one sees at it
     */
    public record LevelText(Map<String, String> name, Map<String, String> text) {
        public LevelText {
            name = Map.copyOf(name);
            text = Map.copyOf(text);
        }
    }

    /**
     * The answers to one question.
     *
     * @param doNotKnow how many said so; empty where that may not be shown
     * @param given from the lowest to the highest, so that their order tells nothing
     */
    public record Answers(List<Double> given, Optional<Integer> doNotKnow) {
        public Answers {
            given = given.stream().sorted().toList();
        }
    }

    /** An aspect of the model of which nothing is wanted yet. */
    public static OfAspect of(Aspect aspect) {
        return new OfAspect(
                aspect.slug(),
                inAll(aspect.name()),
                aspect.levels().stream()
                        .map(level -> new LevelText(inAll(level.label()), inAll(level.anchor())))
                        .toList(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty());
    }

    private static Map<String, String> inAll(Text text) {
        return Arrays.stream(Language.values())
                .collect(Collectors.toMap(Language::tag, text::in, (one, _) -> one, LinkedHashMap::new));
    }
}
