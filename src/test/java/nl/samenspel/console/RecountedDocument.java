package nl.samenspel.console;

import static nl.samenspel.console.Recount.ASPECTS;
import static nl.samenspel.console.Recount.FACETS;
import static nl.samenspel.console.Recount.QUADRANTS;
import static nl.samenspel.console.Recount.cell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The results document that a recount of the rows of a case file comes to. */
final class RecountedDocument {
    private static final List<String> PARTIES = List.of("customer", "supplier");
    private static final List<String> MEASURES = List.of("importance", "actual");

    private RecountedDocument() {}

    /** @param found the document that is checked, which says what is told by level; whether it has to be is tested elsewhere */
    static Map<String, @Nullable Object> of(
            List<Map<String, String>> rows, int threshold, boolean perPerson, Map<?, ?> found) {
        Set<String> names = new LinkedHashSet<>();
        rows.forEach(row -> names.add(cell(row, "wave")));
        List<@Nullable Object> waves = new ArrayList<>();
        for (String name : names) {
            List<Map<String, String>> inWave =
                    rows.stream().filter(row -> cell(row, "wave").equals(name)).toList();
            List<Recount> recounts = PARTIES.stream()
                    .map(party -> new Recount(
                            inWave.stream()
                                    .filter(row -> cell(row, "party").equals(party))
                                    .toList(),
                            threshold,
                            perPerson,
                            byLevel(found, name, party)))
                    .toList();
            waves.add(wave(name, inWave, recounts));
        }
        return node("collaboration", cell(rows.getFirst(), "collaboration"), "method", "M-1.2", "waves", waves);
    }

    private static Set<String> byLevel(Map<?, ?> found, String wave, String party) {
        return ASPECTS.stream()
                .filter(aspect -> ((List<?>) at(found, "waves"))
                        .stream()
                                .map(one -> (Map<?, ?>) one)
                                .filter(one -> at(one, "wave").equals(wave))
                                .anyMatch(one -> "by-level"
                                        .equals(
                                                at(one, "parties", party, "aspects", aspect, "actual")
                                                                instanceof Map<?, ?> actual
                                                        ? actual.get("detail")
                                                        : null)))
                .collect(Collectors.toSet());
    }

    private static Object at(Map<?, ?> tree, String... path) {
        Object place = tree;
        for (String field : path) {
            place = Objects.requireNonNull(((Map<?, ?>) place).get(field), field);
        }
        return place;
    }

    private static Map<String, @Nullable Object> wave(
            String name, List<Map<String, String>> rows, List<Recount> recounts) {
        List<Map<String, @Nullable Object>> parties =
                recounts.stream().map(RecountedDocument::party).toList();
        Map<String, @Nullable Object> between = new LinkedHashMap<>();
        for (String aspect : ASPECTS) {
            between.put(
                    aspect,
                    node(
                            "importance", difference(aspect, "importance", recounts),
                            "actual", difference(aspect, "actual", recounts)));
        }
        return node(
                "wave",
                name,
                "closedOn",
                cell(rows.getFirst(), "closed_on"),
                "parties",
                node("customer", parties.get(0), "supplier", parties.get(1)),
                "between",
                between);
    }

    private static Map<String, @Nullable Object> party(Recount recount) {
        Map<String, @Nullable Object> aspects = new LinkedHashMap<>();
        Map<String, Map<String, @Nullable Object>> printed = new LinkedHashMap<>();
        for (String aspect : ASPECTS) {
            Map<String, @Nullable Object> node = new LinkedHashMap<>();
            Map<String, @Nullable Object> means = new LinkedHashMap<>();
            for (String measure : MEASURES) {
                Map<String, @Nullable Object> shown = measure(aspect, measure, "", recount);
                node.put(measure, shown);
                means.put(measure, shown.get("mean"));
            }
            printed.put(aspect, means);
            subtract(node, "gap", means.get("importance"), means.get("actual"), recount);
            node.put("facets", facets(aspect, recount));
            node.put("levels", levels(aspect, recount));
            aspects.put(aspect, node);
        }
        Map<String, @Nullable Object> quadrants = new LinkedHashMap<>();
        QUADRANTS.forEach((quadrant, of) -> quadrants.put(quadrant, quadrant(of, printed, recount)));
        return node(
                "respondents",
                recount.letters.size(),
                "anonymity",
                recount.threshold == 1 ? "open" : "anonymous",
                "minimumGroup",
                recount.threshold,
                "partition",
                recount.blocks.isEmpty() ? null : String.join("|", recount.blocks),
                "weighting",
                recount.perLevel() ? "per-level" : "per-person",
                "aspects",
                aspects,
                "quadrants",
                quadrants);
    }

    private static Map<String, @Nullable Object> measure(String aspect, String measure, String facet, Recount recount) {
        List<String> groups = recount.published(aspect, measure);
        return shown(
                recount.measure(
                        recount.scores(aspect, measure, facet),
                        groups,
                        recount.threshold > 1 && groups.isEmpty(),
                        isByLevel(aspect, measure, recount)),
                groups,
                recount);
    }

    private static Map<String, @Nullable Object> shown(
            Map<String, @Nullable Object> node, List<String> groups, Recount recount) {
        if (groups.size() == 1 && recount.blocks.size() > 1) {
            node.put("remark", "only-in-total");
        }
        return node;
    }

    private static boolean isByLevel(String aspect, String measure, Recount recount) {
        return measure.equals("actual") && recount.byLevel.contains(aspect);
    }

    /** Parts that somebody skipped are left to the tests that attack them. */
    private static Map<String, @Nullable Object> facets(String aspect, Recount recount) {
        Map<String, @Nullable Object> facets = new LinkedHashMap<>();
        List<String> all = List.of(String.join("", recount.blocks));
        List<String> ofAspect = recount.published(aspect, "actual");
        for (String facet : FACETS.getOrDefault(aspect, List.of())) {
            Map<String, BigDecimal> scores = recount.scores(aspect, "actual", facet);
            boolean left = !recount.facets(aspect).contains(facet) || ofAspect.isEmpty();
            List<String> groups = recount.threshold == 1
                    ? recount.blocks
                    : left
                            ? List.of()
                            : recount.reached(scores, ofAspect)
                                    ? ofAspect
                                    : recount.reached(scores, all) ? all : List.of();
            facets.put(
                    facet,
                    !left && recount.threshold > 1 && recount.somebodySkippedAPart(aspect)
                            ? RecountTest.ATTACKED
                            : shown(
                                    recount.measure(scores, groups, recount.threshold > 1 && groups.isEmpty(), false),
                                    groups,
                                    recount));
        }
        return facets;
    }

    private static Map<String, @Nullable Object> levels(String aspect, Recount recount) {
        Map<String, @Nullable Object> levels = new LinkedHashMap<>();
        for (String block : recount.blocks.size() > 1 ? recount.blocks : List.<String>of()) {
            Map<String, @Nullable Object> node = new LinkedHashMap<>();
            for (String measure : MEASURES) {
                boolean hidden = !recount.published(aspect, measure).contains(block);
                node.put(
                        measure,
                        recount.measure(
                                recount.scores(aspect, measure, ""),
                                List.of(block),
                                hidden,
                                isByLevel(aspect, measure, recount)));
            }
            levels.put(Recount.levelName(block), node);
        }
        return levels;
    }

    private static Map<String, @Nullable Object> quadrant(
            List<String> aspects, Map<String, Map<String, @Nullable Object>> printed, Recount recount) {
        Map<String, @Nullable Object> node = new LinkedHashMap<>();
        Map<String, @Nullable Object> incomplete = new LinkedHashMap<>();
        for (String measure : MEASURES) {
            List<BigDecimal> present = new ArrayList<>();
            List<String> names = new ArrayList<>();
            for (String aspect : aspects) {
                if (printed.getOrDefault(aspect, Map.of()).get(measure) instanceof BigDecimal mean) {
                    present.add(mean);
                    names.add(aspect);
                }
            }
            node.put(measure, present.size() < 2 ? null : Recount.mean(present));
            if (present.size() == 2) {
                incomplete.put(measure, names);
            }
        }
        if (!incomplete.isEmpty()) {
            node.put("incomplete", incomplete);
        }
        subtract(node, "gap", node.get("importance"), node.get("actual"), recount);
        return node;
    }

    private static void subtract(
            Map<String, @Nullable Object> node,
            String field,
            @Nullable Object from,
            @Nullable Object amount,
            Recount recount) {
        if (from instanceof BigDecimal minuend && amount instanceof BigDecimal subtrahend) {
            node.put(field, minuend.subtract(subtrahend));
            return;
        }
        node.put(field, null);
        if (recount.threshold > 1) {
            node.put("suppressed", true);
        }
    }

    private static Map<String, @Nullable Object> difference(String aspect, String measure, List<Recount> recounts) {
        List<List<String>> cuts = recounts.stream()
                .map(recount -> recount.published(aspect, measure))
                .toList();
        boolean asTheyAre = recounts.getFirst().threshold == 1 || cuts.stream().anyMatch(List::isEmpty);
        List<String> common = asTheyAre ? List.of() : common(cuts.get(0), cuts.get(1));
        List<@Nullable BigDecimal> means = new ArrayList<>();
        for (int party = 0; party < 2; party++) {
            means.add(recounts.get(party)
                    .printed(
                            recounts.get(party).scores(aspect, measure, ""),
                            cuts.get(party),
                            asTheyAre ? cuts.get(party) : common,
                            isByLevel(aspect, measure, recounts.get(party))));
        }
        Map<String, @Nullable Object> node = new LinkedHashMap<>();
        subtract(node, "difference", means.get(0), means.get(1), recounts.getFirst());
        return node;
    }

    /** The finest cut that breaks up no block of either party; all in one where a party is absent from a group. */
    private static List<String> common(List<String> one, List<String> other) {
        Set<String> letters = new TreeSet<>();
        (String.join("", one) + String.join("", other))
                .chars()
                .forEach(letter -> letters.add(Character.toString(letter)));
        List<String> whole = List.of(String.join("", letters));
        for (String cut : List.of("S|T|O", "S|TO", "ST|O", "STO")) {
            List<String> groups = Arrays.stream(cut.split("\\|"))
                    .map(group -> group.replaceAll("[^" + String.join("", letters) + "]", ""))
                    .filter(group -> !group.isEmpty())
                    .toList();
            if (keeps(groups, one) && keeps(groups, other)) {
                return fills(one, groups) && fills(other, groups) ? groups : whole;
            }
        }
        return whole;
    }

    private static boolean keeps(List<String> groups, List<String> blocks) {
        return blocks.stream().allMatch(block -> groups.stream().anyMatch(group -> group.contains(block)));
    }

    private static boolean fills(List<String> blocks, List<String> groups) {
        return groups.stream().allMatch(group -> blocks.stream().anyMatch(group::contains));
    }

    private static Map<String, @Nullable Object> node(@Nullable Object... fields) {
        Map<String, @Nullable Object> node = new LinkedHashMap<>();
        for (int field = 0; field < fields.length; field += 2) {
            node.put(String.valueOf(Objects.requireNonNull(fields[field])), fields[field + 1]);
        }
        return node;
    }
}
