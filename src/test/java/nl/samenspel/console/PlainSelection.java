package nl.samenspel.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import tools.jackson.databind.JsonNode;

/**
 * The method written out once more, as plainly as can be, from the lines of the files: means, weights, losses, shortfalls, and first
 * ranks by draws of another generator.
 */
record PlainSelection(
        Map<String, Map<String, List<Double>>> desired,
        Map<String, Map<String, List<Double>>> importance,
        Map<String, Map<String, Map<String, Double>>> levels) {
    private static final int DRAWS = 40_000;
    /** Of two times drawn, 10,000 and 40,000 times. */
    private static final Offset<Double> OF_DRAWS = within(0.025);

    static PlainSelection of(List<String> lots, List<String> candidates) {
        var plain = new PlainSelection(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        for (var line : lots.subList(1, lots.size())) {
            var cells = line.split(",", -1);
            plain.note(plain.importance, cells[0], cells[2], cells[3]);
            plain.note(plain.desired, cells[0], cells[2], cells[4]);
        }
        for (var line : candidates.subList(1, candidates.size())) {
            var cells = line.split(",", -1);
            var known = plain.levels
                    .computeIfAbsent(cells[1], _ -> new TreeMap<>())
                    .computeIfAbsent(cells[0], _ -> new TreeMap<>());
            if (cells[3].matches("[0-9].*")) {
                known.put(cells[2], Double.valueOf(cells[3]));
            }
        }
        return plain;
    }

    private void note(Map<String, Map<String, List<Double>>> answers, String lot, String aspect, String answer) {
        if (answer.matches("[0-9].*")) {
            answers.computeIfAbsent(lot, _ -> new HashMap<>())
                    .computeIfAbsent(aspect, _ -> new ArrayList<>())
                    .add(Double.valueOf(answer));
        }
    }

    void isWhatIsIn(JsonNode rows, double excess) {
        assertThat(rows).hasSize(levels.values().stream().mapToInt(Map::size).sum());
        for (var row : rows) {
            isFound(row, excess);
        }
        levels.forEach((lot, candidates) -> firstRanksAreIn(lot, candidates, rows, excess));
    }

    private void isFound(JsonNode row, double excess) {
        var lot = row.path("lot").asString();
        var known = of(of(levels, lot), row.path("candidate").asString());
        var weights = weights(lot);
        var low = 1.0;
        var high = 1.0;
        var largest = 0.0;
        var shorts = 0;
        for (var aspect : weights.keySet()) {
            var wanted = mean(desired, lot, aspect);
            var level = known.get(aspect);
            var worst = Math.max(loss(wanted, 1, excess), loss(wanted, 5, excess));
            low -= of(weights, aspect) * (level == null ? worst : loss(wanted, level, excess));
            high -= of(weights, aspect) * (level == null ? 0 : loss(wanted, level, excess));
            largest = level == null ? largest : Math.max(largest, wanted - level);
            shorts += level != null && wanted - level >= 1 - 1e-9 ? 1 : 0;
        }
        var complete = known.keySet().containsAll(weights.keySet());
        assertThat(row.path("fit").isNull()).isEqualTo(!complete);
        assertThat(row.path("firstRankShare").isNull()).isEqualTo(!complete);
        if (complete) {
            assertThat(row.path("fit").asDouble()).isCloseTo(low, within(1e-9));
        }
        assertThat(row.path("fitInterval").path(0).asDouble()).isCloseTo(low, within(1e-9));
        assertThat(row.path("fitInterval").path(1).asDouble()).isCloseTo(high, within(1e-9));
        assertThat(row.path("largestShortfall").path("levels").asDouble(0)).isCloseTo(largest, within(1e-9));
        assertThat(row.path("aspectsShort").asInt()).isEqualTo(shorts);
    }

    private void firstRanksAreIn(
            String lot, Map<String, Map<String, Double>> candidates, JsonNode rows, double excess) {
        var weights = weights(lot);
        var complete = candidates.keySet().stream()
                .filter(name -> of(candidates, name).keySet().containsAll(weights.keySet()))
                .toList();
        var firsts = new double[complete.size()];
        var random = new Random(1);
        for (var draw = 0; draw < DRAWS; draw++) {
            var any = new HashMap<String, Double>();
            weights.keySet().forEach(aspect -> any.put(aspect, -Math.log(1 - random.nextDouble())));
            var all = any.values().stream().mapToDouble(one -> one).sum();
            var lost = complete.stream()
                    .mapToDouble(name -> weights.keySet().stream()
                            .mapToDouble(aspect -> (0.5 * of(weights, aspect) + 0.5 * of(any, aspect) / all)
                                    * loss(mean(desired, lot, aspect), of(of(candidates, name), aspect), excess))
                            .sum())
                    .toArray();
            var best = 0;
            for (var one = 1; one < lost.length; one++) {
                best = lost[one] < lost[best] ? one : best;
            }
            if (lost.length > 0) {
                firsts[best] += 1.0 / DRAWS;
            }
        }
        for (var row : rows) {
            var place = complete.indexOf(row.path("candidate").asString());
            if (row.path("lot").asString().equals(lot) && place >= 0) {
                assertThat(row.path("firstRankShare").asDouble()).isCloseTo(firsts[place], OF_DRAWS);
            }
        }
    }

    private Map<String, Double> weights(String lot) {
        var weights = new TreeMap<String, Double>();
        for (var aspect : of(desired, lot).keySet()) {
            weights.put(aspect, mean(importance, lot, aspect));
        }
        var all = weights.values().stream().mapToDouble(one -> one).sum();
        weights.replaceAll((_, weight) -> all == 0 ? 1.0 / weights.size() : weight / all);
        return weights;
    }

    private static <T> T of(Map<String, T> map, String name) {
        return Optional.ofNullable(map.get(name)).orElseThrow();
    }

    private static double mean(Map<String, Map<String, List<Double>>> answers, String lot, String aspect) {
        return answers.getOrDefault(lot, Map.of()).getOrDefault(aspect, List.of()).stream()
                .mapToDouble(one -> one)
                .average()
                .orElse(0);
    }

    private static double loss(double wanted, double level, double excess) {
        return (Math.max(wanted - level, 0) + excess * Math.max(level - wanted, 0)) / 4;
    }
}
