package nl.samenspel.measurement.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Held against looking everywhere in small steps, with the formulas of the method written out once more. */
class OrderChangesTest {
    private static final double STEP = 1 / 400.0;

    @Property(tries = 60)
    void noSmallerChangeOfAWeightChangesWhoIsFirst(@ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int count) {
        var lot = RandomLot.of(seed, count);
        var weights = lot.weights();
        var nearest = smallest(IntStream.range(0, weights.length)
                .boxed()
                .filter(aspect -> weights[aspect] < 1)
                .map(aspect -> search(lot, weights[aspect], 0, 1, STEP, weight -> {
                    var others = weights.clone();
                    for (var one = 0; one < others.length; one++) {
                        others[one] = one == aspect ? weight : weights[one] * (1 - weight) / (1 - weights[aspect]);
                    }
                    return losses(lot, others, lot.candidates(), lot.rules().excess());
                })));

        isFound(lot, found(lot, OrderChange.OfWeight.class), nearest, STEP);
    }

    @Property(tries = 60)
    void noSmallerChangeOfALevelChangesWhoIsFirst(@ForAll long seed, @ForAll @IntRange(min = 2, max = 4) int count) {
        var lot = RandomLot.of(seed, count);
        var nearest = smallest(lot.candidates().stream()
                .flatMap(who -> lot.profile().aspects().stream()
                        .map(aspect ->
                                search(lot, who.level(aspect).orElseThrow().expected(), 1, 5, 4 * STEP, level -> {
                                    var others = lot.candidates().stream()
                                            .map(one -> one.equals(who) ? at(one, aspect, level) : one)
                                            .toList();
                                    return losses(
                                            lot,
                                            lot.weights(),
                                            others,
                                            lot.rules().excess());
                                }))));

        isFound(lot, found(lot, OrderChange.OfLevel.class), nearest, 4 * STEP);
    }

    @Property(tries = 60)
    void noSmallerChangeOfWhatALevelTooManyCostsChangesWhoIsFirst(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int count) {
        var lot = RandomLot.of(seed, count);
        var nearest = search(
                lot, lot.rules().excess(), 0, 1, STEP, excess -> losses(lot, lot.weights(), lot.candidates(), excess));

        isFound(lot, found(lot, OrderChange.OfExcess.class), nearest, STEP);
    }

    private static Candidate at(Candidate candidate, String aspect, double level) {
        var levels = new HashMap<>(candidate.levels());
        levels.put(aspect, LevelRange.of(level));
        return new Candidate(candidate.name(), levels);
    }

    private static Map<String, Double> losses(
            RandomLot lot, double[] weights, List<Candidate> candidates, double excess) {
        var losses = new LinkedHashMap<String, Double>();
        candidates.forEach(one -> losses.put(one.name(), RandomLot.loss(lot, weights, one, excess)));
        return losses;
    }

    /** How far away the first step is at which another loses less than who is first now; empty where none is. */
    private static Optional<Double> search(
            RandomLot lot, double now, double low, double high, double step, DoubleFunction<Map<String, Double>> at) {
        var leader = leader(lot);
        for (var far = step; leader.isPresent() && (now - far >= low || now + far <= high); far += step) {
            for (var value : List.of(now - far, now + far)) {
                if (value >= low && value <= high && isBeaten(leader.get(), at.apply(value))) {
                    return Optional.of(far);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isBeaten(String leader, Map<String, Double> losses) {
        var own = losses.get(leader);
        return own != null && losses.values().stream().anyMatch(other -> other < own - 1e-9);
    }

    private static Optional<String> leader(RandomLot lot) {
        var losses = losses(lot, lot.weights(), lot.candidates(), lot.rules().excess());
        var least = losses.values().stream().mapToDouble(loss -> loss).min().orElseThrow();
        var first = losses.entrySet().stream()
                .filter(loss -> loss.getValue() <= least + 1e-9)
                .map(Map.Entry::getKey)
                .toList();
        return first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty();
    }

    private static Optional<Double> smallest(Stream<Optional<Double>> found) {
        return found.flatMap(Optional::stream).min(Double::compare);
    }

    private static Optional<OrderChange> found(RandomLot lot, Class<? extends OrderChange> kind) {
        var found =
                lot.ranking().orderChanges().stream().filter(kind::isInstance).toList();
        assertThat(found).hasSizeLessThan(2);
        return found.stream().findFirst();
    }

    /** The search overshoots by a step at most, and misses what begins within a step of a bound. */
    private static void isFound(RandomLot lot, Optional<OrderChange> found, Optional<Double> searched, double step) {
        if (found.isEmpty()) {
            assertThat(searched).isEmpty();
        }
        searched.ifPresent(far -> assertThat(found.orElseThrow().size()).isBetween(far - step - 1e-6, far + 1e-6));
        found.ifPresent(change -> assertThat(change.first())
                .isNotEmpty()
                .doesNotContain(leader(lot).orElseThrow()));
    }

    /** Strategy weighs ¾: A loses ¼ × ¼ on people, B ¾ × ¼ on strategy. They are equal at ½. */
    @Test
    void theValueAtWhichTheOrderTurnsIsExactAndWhoIsFirstThenIsNamed() {
        var lot = new SupplierFit(
                new LotProfile("lot", wishes("strategy", Wish.of(4, 3), "people", Wish.of(4, 1))),
                SelectionRules.usual(5));
        var ranking = Ranking.of(
                lot, List.of(candidate("A", 4, 3), candidate("B", 3, 4), candidate("C", 1, 1)), "fingerprint");

        assertThat(ranking.orderChanges()).hasSize(2);
        assertThat(ranking.orderChanges().getFirst())
                .usingRecursiveComparison()
                .withComparatorForType((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : 1, Double.class)
                .isEqualTo(new OrderChange.OfWeight("strategy", 0.75, 0.5, List.of("B")));
        assertThat(ranking.orderChanges().getLast()).isInstanceOfSatisfying(OrderChange.OfLevel.class, change -> {
            assertThat(change.aspect()).isEqualTo("strategy");
            assertThat(change.size()).isCloseTo(2 / 3.0, within(1e-12));
            assertThat(change.first()).containsExactly("B");
        });
    }

    @Test
    void whereTwoShareTheFirstRankNothingHasToChange() {
        var lot = new SupplierFit(
                new LotProfile("lot", wishes("strategy", Wish.of(4, 1), "people", Wish.of(4, 1))),
                SelectionRules.usual(5));

        assertThat(Ranking.of(lot, List.of(candidate("A", 4, 3), candidate("B", 3, 4)), "")
                        .orderChanges())
                .isEmpty();
    }

    @Test
    void severalWhoWouldBeFirstTogetherAreAllNamed() {
        var lot = new SupplierFit(new LotProfile("lot", Map.of("people", Wish.of(4, 1))), SelectionRules.usual(5));

        assertThat(Ranking.of(lot, List.of(one("A", 4), one("C", 3), one("B", 3)), "")
                        .orderChanges())
                .singleElement()
                .isInstanceOfSatisfying(OrderChange.OfLevel.class, change -> {
                    assertThat(change.candidate()).isEqualTo("A");
                    assertThat(change.to()).isCloseTo(3, within(1e-12));
                    assertThat(change.first()).containsExactly("B", "C");
                });
    }

    private static Candidate one(String name, double people) {
        return new Candidate(name, Map.of("people", LevelRange.of(people)));
    }

    private static Candidate candidate(String name, double strategy, double people) {
        return new Candidate(name, Map.of("strategy", LevelRange.of(strategy), "people", LevelRange.of(people)));
    }

    private static Map<String, Wish> wishes(String one, Wish first, String two, Wish second) {
        var wishes = new LinkedHashMap<String, Wish>();
        wishes.put(one, first);
        wishes.put(two, second);
        return wishes;
    }
}
