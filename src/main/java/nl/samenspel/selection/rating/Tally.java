package nl.samenspel.selection.rating;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;

/**
 * How many people chose each level of each question.
 *
 * @param people question → level → people; {@link #CANNOT_JUDGE} is the level of those who could not judge
 */
public record Tally(Map<LotQuestion, Map<Integer, Integer>> people) {

    public static final int CANNOT_JUDGE = 0;

    public Tally {
        people = Map.copyOf(people);
    }

    static Tally of(Collection<Map<LotQuestion, Answer>> answers) {
        var people = new HashMap<LotQuestion, Map<Integer, Integer>>();
        answers.forEach(one -> one.forEach((question, answer) ->
                people.computeIfAbsent(question, _ -> new TreeMap<>()).merge(level(answer), 1, Integer::sum)));
        return new Tally(people);
    }

    /**
     * What may be kept of it: where anonymity was promised, nothing that fewer people than the threshold said, and not how many could
     * not judge.
     */
    Tally told(Disclosure disclosure) {
        return switch (disclosure) {
            case Disclosure.Open _ -> this;
            case Disclosure.Anonymous(int threshold) -> {
                var told = new HashMap<LotQuestion, Map<Integer, Integer>>();
                people.keySet().stream()
                        .filter(question -> levels(question).size() >= threshold)
                        .forEach(question -> {
                            var levels = new TreeMap<>(of(question));
                            levels.remove(CANNOT_JUDGE);
                            told.put(question, levels);
                        });
                yield new Tally(told);
            }
        };
    }

    private static int level(Answer answer) {
        return switch (answer) {
            case Answer.Rated(int level) -> level;
            case Answer.DoNotKnow _ -> CANNOT_JUDGE;
        };
    }

    /** The levels that were chosen, each as often as it was, the lowest first. */
    public List<Integer> levels(LotQuestion question) {
        var levels = new ArrayList<Integer>();
        of(question).forEach((level, count) -> {
            if (level != CANNOT_JUDGE) {
                levels.addAll(Collections.nCopies(count, level));
            }
        });
        return levels.stream().sorted().toList();
    }

    /** How many said that they cannot judge. */
    public int cannotJudge(LotQuestion question) {
        return of(question).getOrDefault(CANNOT_JUDGE, 0);
    }

    private Map<Integer, Integer> of(LotQuestion question) {
        return people.getOrDefault(question, Map.of());
    }
}
