package nl.samenspel.measurement.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.PersonAnswers;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.statistics.Differences;
import nl.samenspel.measurement.statistics.Method;

/**
 * Importance and level of an aspect, and the difference between them in one person’s answers. Who gave just one of the two is in
 * one of these only: importance less level less the differences is made of the answers of those people alone. So the differences
 * are kept where these are nobody, or enough people.
 */
public final class LinkedGap {
    public static final String SLUG = ".gap";

    private final Instrument instrument;
    private final Respondents respondents;
    private final String aspect;
    private final Question importance;
    private final Question actual;
    private final Function<Question, List<Block>> published;
    private final Map<Question, Detail> details;

    LinkedGap(
            Instrument instrument,
            Respondents respondents,
            String aspect,
            Function<Question, List<Block>> published,
            Map<Question, Detail> details) {
        this.instrument = instrument;
        this.respondents = respondents;
        this.aspect = aspect;
        this.importance = Question.whole(aspect, Measure.IMPORTANCE);
        this.actual = Question.whole(aspect, Measure.ACTUAL);
        this.published = published;
        this.details = details;
    }

    /** @param fewInOne is told how many people gave just one of the two, per group */
    Optional<Map<Block, Differences>> publish(Partition partition, Map<String, Map<Block, Integer>> fewInOne) {
        List<Block> blocks = published.apply(importance);
        if (blocks.isEmpty()
                || published.apply(actual).isEmpty()
                || details.containsKey(importance)
                || details.containsKey(actual)) {
            return Optional.empty();
        }
        List<Block> whole = List.of(partition.whole());
        Map<Block, Integer> few = new LinkedHashMap<>(justOne(blocks));
        few.putAll(justOne(whole));
        if (!few.isEmpty()) {
            fewInOne.put(aspect + SLUG, few);
        }
        return blocks.equals(published.apply(actual)) && areKept(blocks)
                ? Optional.of(differences(blocks))
                : areKept(whole) && areByLevel(importance) && areByLevel(actual)
                        ? Optional.of(differences(whole))
                        : Optional.empty();
    }

    /** Of a group whose answers are not told by level, the differences of all people together would tell more. */
    private boolean areByLevel(Question question) {
        return respondents.isOpen()
                || published.apply(question).stream()
                        .allMatch(block ->
                                respondents.counted(respondents.rating(question, block)) >= Method.DETAIL_FROM);
    }

    private Map<Block, Integer> justOne(List<Block> blocks) {
        Map<Block, Integer> few = new LinkedHashMap<>();
        for (Block block : blocks) {
            List<PersonAnswers> people = justOne(block);
            if (!people.isEmpty()) {
                few.put(block, Math.max(respondents.counted(people), 1));
            }
        }
        return few;
    }

    private List<PersonAnswers> justOne(Block block) {
        return respondents.in(block).stream()
                .filter(person -> gave(person, importance) != gave(person, actual))
                .toList();
    }

    private List<PersonAnswers> both(Block block) {
        return respondents.in(block).stream()
                .filter(person -> gave(person, importance) && gave(person, actual))
                .toList();
    }

    private boolean gave(PersonAnswers person, Question question) {
        return respondents.score(person, question).isPresent();
    }

    private boolean areKept(List<Block> blocks) {
        return blocks.stream()
                .allMatch(block -> respondents.counted(both(block)) >= respondents.fewestLinked()
                        && respondents.areNoneOrEnough(justOne(block)));
    }

    private Map<Block, Differences> differences(List<Block> blocks) {
        Map<Block, Differences> differences = new LinkedHashMap<>();
        for (Block block : blocks) {
            TreeMap<Integer, Integer> counts = new TreeMap<>();
            both(block).forEach(person -> counts.merge(difference(person), 1, Integer::sum));
            differences.put(block, new Differences(instrument.scale(), counts));
        }
        return differences;
    }

    private int difference(PersonAnswers person) {
        return respondents.score(person, importance).orElseThrow().numerator()
                - respondents.score(person, actual).orElseThrow().numerator();
    }
}
