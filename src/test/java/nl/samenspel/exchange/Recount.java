package nl.samenspel.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One party of one wave, counted again from the rows of the file, in decimals of sixty digits and with everything written out.
 * It shares no code with what it checks.
 */
final class Recount {
    static final List<String> ASPECTS = List.of(
            "strategy",
            "agility",
            "results",
            "resilience",
            "processes-and-systems",
            "structure",
            "people",
            "communication");
    static final Map<String, List<String>> FACETS = Map.of(
            "processes-and-systems", List.of("projects", "changes", "standard-delivery"),
            "communication", List.of("physical-meetings", "email-and-calls", "sharing-information", "type-of-contact"));
    static final Map<String, List<String>> QUADRANTS = Map.of(
            "business-improvement", List.of("strategy", "agility", "results"),
            "operational-excellence", List.of("results", "resilience", "processes-and-systems"),
            "organizational-alignment", List.of("processes-and-systems", "structure", "people"),
            "value-synthesis", List.of("people", "communication", "strategy"));
    private static final MathContext DIGITS = new MathContext(60);
    private static final BigDecimal SPECK = new BigDecimal("1e-40");
    private static final List<String> CUTS = List.of("S|T|O", "S|TO", "ST|O", "STO");

    final int threshold;
    final boolean perPerson;
    final List<Map<String, String>> rows;
    final Map<String, String> letters = new TreeMap<>();
    final List<String> blocks;

    Recount(List<Map<String, String>> rows, int threshold, boolean perPerson) {
        this.threshold = threshold;
        this.perPerson = perPerson;
        this.rows = rows;
        for (Map<String, String> row : rows) {
            if ((row.get("importance") + row.get("actual")).matches(".*[1-5].*")) {
                letters.put(
                        cell(row, "respondent"),
                        cell(row, "governance_level").substring(0, 1).toUpperCase(Locale.ROOT));
            }
        }
        this.blocks = blocks();
    }

    static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private List<String> blocks() {
        List<String> best = List.of();
        long bestSmallest = 0;
        for (String cut : CUTS) {
            List<String> filled = Arrays.stream(cut.split("\\|"))
                    .filter(block -> people(block) > 0)
                    .toList();
            long smallest = filled.stream().mapToLong(this::people).min().orElse(0);
            if (!filled.isEmpty()
                    && smallest >= threshold
                    && (filled.size() > best.size() || (filled.size() == best.size() && smallest > bestSmallest))) {
                best = filled;
                bestSmallest = smallest;
            }
        }
        return best;
    }

    private long people(String block) {
        return letters.values().stream().filter(block::contains).count();
    }

    boolean perLevel() {
        return !perPerson && blocks.size() > 1;
    }

    /** Person → score on what is called {@code strategy importance}, {@code people actual} or {@code changes facet}. */
    Map<String, BigDecimal> scores(String aspect, String measure, String facet) {
        Map<String, List<BigDecimal>> ratings = new TreeMap<>();
        List<String> facets = FACETS.getOrDefault(aspect, List.of());
        boolean composed = !facets.isEmpty() && measure.equals("actual") && facet.isEmpty();
        for (Map<String, String> row : rows) {
            boolean wanted = cell(row, "aspect").equals(aspect)
                    && (composed
                            ? facets.contains(cell(row, "facet"))
                            : cell(row, "facet").equals(facet));
            if (wanted && cell(row, measure).matches("[1-5]")) {
                ratings.computeIfAbsent(cell(row, "respondent"), person -> new ArrayList<>())
                        .add(new BigDecimal(cell(row, measure)));
            }
        }
        int enough = composed ? facets.size() - 1 : 1;
        ratings.values().removeIf(given -> given.size() < enough);
        Map<String, BigDecimal> scores = new TreeMap<>();
        ratings.forEach((person, given) -> scores.put(person, mean(given)));
        return scores;
    }

    /** On which groups the aspect and measure is published, its facets included. */
    List<String> published(String aspect, String measure) {
        List<Map<String, BigDecimal>> together = new ArrayList<>(List.of(scores(aspect, measure, "")));
        if (measure.equals("actual")) {
            FACETS.getOrDefault(aspect, List.of()).forEach(facet -> together.add(scores(aspect, measure, facet)));
        }
        String all = String.join("", blocks);
        if (threshold == 1 || together.stream().allMatch(scores -> reached(scores, blocks))) {
            return blocks;
        }
        return together.stream().allMatch(scores -> reached(scores, List.of(all))) ? List.of(all) : List.of();
    }

    private boolean reached(Map<String, BigDecimal> scores, List<String> groups) {
        return groups.stream().allMatch(group -> in(group, scores).size() >= threshold);
    }

    List<BigDecimal> in(String group, Map<String, BigDecimal> scores) {
        return scores.entrySet().stream()
                .filter(score -> group.contains(Objects.requireNonNull(letters.get(score.getKey()), "a respondent")))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The mean over groups as it may be printed; null where there is none. */
    @Nullable
    BigDecimal printed(Map<String, BigDecimal> scores, List<String> groups) {
        List<BigDecimal> means = new ArrayList<>();
        int n = 0;
        for (String group : perPerson ? List.of(String.join("", groups)) : groups) {
            List<BigDecimal> scored = in(group, scores);
            n += scored.size();
            if (!scored.isEmpty()) {
                means.add(mean(scored));
            }
        }
        if (means.isEmpty()) {
            return null;
        }
        BigDecimal mean = mean(means);
        if (threshold == 1 || n >= 10) {
            return mean;
        }
        if (mean.compareTo(new BigDecimal("1.2").add(SPECK)) <= 0) {
            return new BigDecimal("1.2");
        }
        if (mean.compareTo(new BigDecimal("4.8").subtract(SPECK)) >= 0) {
            return new BigDecimal("4.8");
        }
        return mean.add(SPECK).setScale(1, RoundingMode.HALF_UP);
    }

    Map<String, @Nullable Object> measure(Map<String, BigDecimal> scores, List<String> groups, boolean hidden) {
        Map<String, @Nullable Object> node = new LinkedHashMap<>();
        if (hidden) {
            for (String field : List.of("n", "counts", "mean", "median")) {
                node.put(field, null);
            }
            node.put("suppressed", true);
            return node;
        }
        List<BigDecimal> sorted = new ArrayList<>(in(String.join("", groups), scores));
        Collections.sort(sorted);
        int n = sorted.size();
        boolean detail = threshold == 1 || n >= 10;
        node.put("n", detail ? n : null);
        node.put("counts", detail ? counts(sorted) : null);
        node.put("mean", n == 0 ? null : printed(scores, groups));
        node.put("median", n == 0 ? null : mean(List.of(sorted.get((n - 1) / 2), sorted.get(n / 2))));
        return node;
    }

    private static List<Integer> counts(List<BigDecimal> scores) {
        List<Integer> levels = scores.stream()
                .map(score -> score.add(SPECK).setScale(0, RoundingMode.HALF_UP).intValue())
                .toList();
        return List.of(1, 2, 3, 4, 5).stream()
                .map(level -> Collections.frequency(levels, level))
                .toList();
    }

    static BigDecimal mean(Collection<BigDecimal> numbers) {
        BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(numbers.size()), DIGITS);
    }

    static String levelName(String block) {
        return block.chars()
                .mapToObj(letter -> letter == 'S' ? "strategic" : letter == 'T' ? "tactical" : "operational")
                .collect(Collectors.joining("+"));
    }
}
