package nl.samenspel.measurement.statistics;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How often each person score was given to one question.
 *
 * @param counts numerator of a score (in units of 1/{@code scale.denominator()}) → number of people, never 0
 */
public record Histogram(Scale scale, SortedMap<Integer, Integer> counts) {
    public Histogram {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            new PersonScore(count.getKey(), scale);
            if (count.getValue() < 1) {
                throw new IllegalArgumentException("a histogram counts people: " + count);
            }
        }
    }

    public static Histogram empty(Scale scale) {
        return new Histogram(scale, Collections.emptySortedMap());
    }

    public static Histogram of(Scale scale, Collection<PersonScore> scores) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        scores.forEach(score -> counts.merge(score.numerator(), 1, Integer::sum));
        return new Histogram(scale, counts);
    }

    /** The histogram of both groups taken together; they must have no person in common. */
    public Histogram merge(Histogram other) {
        if (!scale.equals(other.scale)) {
            throw new IllegalArgumentException("different scales: " + scale + ", " + other.scale);
        }
        TreeMap<Integer, Integer> merged = new TreeMap<>(counts);
        other.counts.forEach((numerator, people) -> merged.merge(numerator, people, Integer::sum));
        return new Histogram(scale, merged);
    }

    /** The histogram without the people of the other, who must all be in it. */
    public Histogram without(Histogram other) {
        TreeMap<Integer, Integer> rest = new TreeMap<>(counts);
        other.counts.forEach((numerator, people) -> rest.merge(numerator, -people, Integer::sum));
        rest.values().removeIf(people -> people == 0);
        return new Histogram(scale, rest);
    }

    /** The same people, each with the level that is nearest to the score, halves up. */
    public Histogram roundedToLevels() {
        List<Integer> people = perLevel();
        TreeMap<Integer, Integer> rounded = new TreeMap<>();
        for (int level = 1; level <= people.size(); level++) {
            if (people.get(level - 1) > 0) {
                rounded.put(level * scale.denominator(), people.get(level - 1));
            }
        }
        return new Histogram(scale, rounded);
    }

    /** The number of people with a valid answer. */
    public int n() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The exact arithmetic mean; empty when nobody answered. */
    public Optional<Fraction> mean() {
        long sum = counts.entrySet().stream()
                .mapToLong(count -> (long) count.getKey() * count.getValue())
                .sum();
        int n = n();
        return n == 0 ? Optional.empty() : Optional.of(Fraction.of(sum, (long) n * scale.denominator()));
    }

    /** The middle score, or the mean of the two middle scores; empty when nobody answered. */
    public Optional<Fraction> median() {
        int n = n();
        return n == 0
                ? Optional.empty()
                : Optional.of(Fraction.of((long) ranked((n + 1) / 2) + ranked(n / 2 + 1), 2L * scale.denominator()));
    }

    /** The mean without the fifth of the scores at either end, rounded down; empty when nobody answered. */
    public Optional<Fraction> trimmedMean() {
        int n = n();
        int dropped = n / 5;
        long sum = 0;
        int passed = 0;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            int from = Math.max(passed, dropped);
            passed += count.getValue();
            sum += (long) count.getKey() * Math.max(0, Math.min(passed, n - dropped) - from);
        }
        return n == 0
                ? Optional.empty()
                : Optional.of(Fraction.of(sum, (long) (n - 2 * dropped) * scale.denominator()));
    }

    /** People per level 1..K; a score between two levels counts for the nearest, halves for the higher. */
    public List<Integer> perLevel() {
        int[] people = new int[scale.levels()];
        counts.forEach((numerator, count) ->
                people[(2 * numerator + scale.denominator()) / (2 * scale.denominator()) - 1] += count);
        return IntStream.of(people).boxed().toList();
    }

    private int ranked(int rank) {
        int passed = 0;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            passed += count.getValue();
            if (passed >= rank) {
                return count.getKey();
            }
        }
        throw new IllegalArgumentException("no rank " + rank + " among " + passed);
    }
}
