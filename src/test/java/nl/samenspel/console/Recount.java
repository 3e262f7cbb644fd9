package nl.samenspel.console;

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
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One party of one wave, counted again from the rows of the file, in decimals of sixty digits and with everything written out.
 * It shares no code with what it checks.
 */
public final class Recount {
    public static final List<String> ASPECTS = List.of(
            "strategy",
            "agility",
            "results",
            "resilience",
            "processes-and-systems",
            "structure",
            "people",
            "communication");
    public static final Map<String, List<String>> FACETS = Map.of(
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
    final Set<String> byLevel;

    Recount(List<Map<String, String>> rows, int threshold, boolean perPerson, Set<String> byLevel) {
        this.byLevel = byLevel;
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

    public static String cell(Map<String, String> row, String column) {
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
        List<String> facets = facets(aspect);
        boolean composed = FACETS.containsKey(aspect) && measure.equals("actual") && facet.isEmpty();
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
        int all = FACETS.getOrDefault(aspect, List.of()).size();
        int enough = !composed ? 1 : facets.size() == all ? all - 1 : Math.max(facets.size() - 1, 2);
        if (composed && facets.size() < 2) {
            return new TreeMap<>();
        }
        ratings.values().removeIf(given -> given.size() < enough);
        Map<String, BigDecimal> scores = new TreeMap<>();
        ratings.forEach((person, given) -> scores.put(person, mean(given)));
        return scores;
    }

    /** The facets that make the aspect of this party: those that somebody was asked and six in ten rated. */
    List<String> facets(String aspect) {
        return FACETS.getOrDefault(aspect, List.of()).stream()
                .filter(facet -> threshold == 1 || 5L * rating(aspect, facet).size() >= 3L * letters.size())
                .toList();
    }

    /** The people who rated one facet. */
    Set<String> rating(String aspect, String facet) {
        return rows.stream()
                .filter(row ->
                        cell(row, "aspect").equals(aspect) && cell(row, "facet").equals(facet))
                .filter(row -> cell(row, "actual").matches("[1-5]"))
                .map(row -> cell(row, "respondent"))
                .collect(Collectors.toSet());
    }

    /** On which groups the aspect and measure is published. */
    List<String> published(String aspect, String measure) {
        Map<String, BigDecimal> scores = scores(aspect, measure, "");
        String all = String.join("", blocks);
        if (threshold == 1 || reached(scores, blocks)) {
            return blocks;
        }
        return reached(scores, List.of(all)) ? List.of(all) : List.of();
    }

    boolean reached(Map<String, BigDecimal> scores, List<String> groups) {
        return groups.stream().allMatch(group -> in(group, scores).size() >= threshold);
    }

    /** Did somebody rate some of the facets, and not all? */
    boolean somebodySkippedAPart(String aspect) {
        Map<String, Integer> rated = new TreeMap<>();
        facets(aspect).forEach(facet -> rating(aspect, facet).forEach(person -> rated.merge(person, 1, Integer::sum)));
        return rated.values().stream()
                .anyMatch(facets -> facets < facets(aspect).size());
    }

    List<BigDecimal> in(String group, Map<String, BigDecimal> scores) {
        return scores.entrySet().stream()
                .filter(score -> group.contains(Objects.requireNonNull(letters.get(score.getKey()), "a respondent")))
                .map(Map.Entry::getValue)
                .toList();
    }

    /**
     * The mean over groups as it may be printed; null where there is none.
     *
     * @param own the groups that are published, each of which is in one of the others
     */
    @Nullable
    BigDecimal printed(Map<String, BigDecimal> scores, List<String> own, List<String> groups, boolean byLevel) {
        List<BigDecimal> means = new ArrayList<>();
        for (String group : perPerson ? List.of(String.join("", groups)) : groups) {
            List<String> inside = own.stream()
                    .filter(block -> group.contains(block.substring(0, 1)))
                    .filter(block -> !in(block, scores).isEmpty())
                    .toList();
            if (inside.size() == 1) {
                means.add(told(in(inside.getFirst(), scores), byLevel));
            } else if (!inside.isEmpty()) {
                means.add(together(scores, inside, byLevel));
            }
        }
        boolean rounded = own.stream().anyMatch(block -> isRounded(in(block, scores), byLevel));
        return means.isEmpty() ? null : rounded && means.size() > 1 ? tenths(mean(means)) : mean(means);
    }

    private BigDecimal together(Map<String, BigDecimal> scores, List<String> blocks, boolean byLevel) {
        BigDecimal sum = BigDecimal.ZERO;
        int n = 0;
        for (String block : blocks) {
            List<BigDecimal> scored = in(block, scores);
            sum = sum.add(told(scored, byLevel).multiply(BigDecimal.valueOf(scored.size())));
            n += scored.size();
        }
        BigDecimal mean = sum.divide(BigDecimal.valueOf(n), DIGITS);
        return blocks.stream().anyMatch(block -> isRounded(in(block, scores), byLevel)) ? tenths(mean) : mean;
    }

    private boolean isRounded(List<BigDecimal> scored, boolean byLevel) {
        return threshold > 1 && !scored.isEmpty() && (scored.size() < 10 || byLevel);
    }

    private BigDecimal told(List<BigDecimal> scored, boolean byLevel) {
        BigDecimal mean = mean(scored);
        if (!isRounded(scored, byLevel)) {
            return mean;
        }
        if (scored.size() >= 10) {
            return tenths(mean);
        }
        String end = scored.size() == 3 ? "0.7" : scored.size() == 4 ? "0.3" : "0.2";
        BigDecimal lowest = BigDecimal.ONE.add(new BigDecimal(end));
        BigDecimal highest = new BigDecimal(5).subtract(new BigDecimal(end));
        if (mean.compareTo(lowest.add(SPECK)) <= 0) {
            return lowest;
        }
        if (mean.compareTo(highest.subtract(SPECK)) >= 0) {
            return highest;
        }
        BigDecimal two = BigDecimal.valueOf(2);
        return scored.size() == 3
                ? mean.multiply(two)
                        .add(SPECK)
                        .setScale(0, RoundingMode.HALF_UP)
                        .divide(two, DIGITS)
                : tenths(mean);
    }

    private static BigDecimal tenths(BigDecimal mean) {
        return mean.add(SPECK).setScale(1, RoundingMode.HALF_UP);
    }

    Map<String, @Nullable Object> measure(
            Map<String, BigDecimal> scores, List<String> groups, boolean hidden, boolean byLevel) {
        Map<String, @Nullable Object> node = new LinkedHashMap<>();
        if (hidden) {
            for (String field : List.of("n", "counts", "mean", "median")) {
                node.put(field, null);
            }
            node.put("suppressed", true);
            return node;
        }
        List<BigDecimal> all = new ArrayList<>(in(String.join("", groups), scores));
        boolean detail = threshold == 1
                || groups.stream().allMatch(group -> in(group, scores).size() >= 10);
        List<BigDecimal> sorted = all.stream()
                .map(score -> byLevel ? score.add(SPECK).setScale(0, RoundingMode.HALF_UP) : score)
                .sorted()
                .toList();
        int n = sorted.size();
        node.put("n", detail ? n : null);
        node.put("counts", detail ? counts(sorted) : null);
        node.put("mean", n == 0 ? null : printed(scores, groups, groups, byLevel));
        node.put("median", n == 0 || !detail ? null : mean(List.of(sorted.get((n - 1) / 2), sorted.get(n / 2))));
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
