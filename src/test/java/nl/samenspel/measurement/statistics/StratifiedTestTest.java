package nl.samenspel.measurement.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.samenspel.measurement.References;
import nl.samenspel.measurement.References.Row;
import org.junit.jupiter.api.Test;

class StratifiedTestTest {

    @Test
    void ofOneLevelItEqualsTheReferences() {
        for (Row row : References.table("expected_twosample.csv")) {
            if (row.has("wmw_exact_p_coin")) {
                row.expect(
                        "wmw_exact_p_coin",
                        StratifiedTest.ofRanks(
                                        List.of(References.scores(row.wholes("x"))),
                                        List.of(References.scores(row.wholes("y"))))
                                .probability(),
                        1e-8);
            }
        }
    }

    /** Every way to deal the answers of each level among its people is tried, one by one. */
    @Property(tries = 40)
    void itIsTheShareOfAllWaysToDealThatLieAsFarApart(
            @ForAll @Size(min = 2, max = 3)
                    List<@Size(min = 2, max = 6) List<@IntRange(min = 1, max = 5) Integer>> levels,
            @ForAll @Size(3) List<@IntRange(min = 1, max = 5) Integer> sizes) {
        List<List<Double>> differences = new ArrayList<>();
        List<Histogram> first = new ArrayList<>();
        List<Histogram> second = new ArrayList<>();
        double observed = 0;
        for (int level = 0; level < levels.size(); level++) {
            List<Integer> people = levels.get(level);
            int ofFirst = Math.min(sizes.get(level), people.size() - 1);
            first.add(histogram(people.subList(0, ofFirst)));
            second.add(histogram(people.subList(ofFirst, people.size())));
            observed += difference(people, (1 << ofFirst) - 1);
            differences.add(IntStream.range(0, 1 << people.size())
                    .filter(chosen -> Integer.bitCount(chosen) == ofFirst)
                    .mapToObj(chosen -> difference(people, chosen))
                    .toList());
        }
        double target = Math.abs(observed) - 1e-9;
        List<Double> sums = differences.stream()
                .reduce((one, other) -> one.stream()
                        .flatMap(left -> other.stream().map(right -> left + right))
                        .toList())
                .orElseThrow();

        assertThat(StratifiedTest.ofRanks(first, second).probability())
                .isCloseTo(
                        (double) sums.stream()
                                        .filter(sum -> Math.abs(sum) >= target)
                                        .count()
                                / sums.size(),
                        within(1e-9));
        assertThat(Math.signum(CliffsDelta.of(first, second).value().toDouble()))
                .isEqualTo(Math.abs(observed) < 1e-9 ? 0 : Math.signum(observed));
    }

    private static Histogram histogram(List<Integer> people) {
        return References.scores(people.stream().mapToInt(Integer::intValue).toArray());
    }

    /** In mean midrank, between those whose bit is set and the others. */
    private static double difference(List<Integer> people, int chosen) {
        double inside = 0;
        double outside = 0;
        for (int person = 0; person < people.size(); person++) {
            int own = people.get(person);
            double rank = 0.5
                    + people.stream().filter(other -> other < own).count()
                    + people.stream().filter(other -> other == own).count() / 2.0;
            if ((chosen >> person & 1) == 1) {
                inside += rank;
            } else {
                outside += rank;
            }
        }
        int ofFirst = Integer.bitCount(chosen);
        return inside / ofFirst - outside / (people.size() - ofFirst);
    }

    @Test
    void dealingAtRandomComesToTheSame() {
        List<Histogram> first = List.of(References.histogram(0, 2, 4, 2, 1), References.histogram(0, 0, 3, 8, 3));
        List<Histogram> second = List.of(References.histogram(1, 5, 5, 0, 0), References.histogram(1, 1, 3, 5, 1));
        Random random = new Random(22);
        int draws = 20_000;
        int far = 0;
        for (int draw = 0; draw < draws; draw++) {
            double sum = 0;
            for (int level = 0; level < 2; level++) {
                sum += shuffled(first.get(level), second.get(level), random);
            }
            far += Math.abs(sum) >= Math.abs(observed(first, second)) - 1e-9 ? 1 : 0;
        }

        assertThat(StratifiedTest.ofRanks(first, second).probability()).isCloseTo((double) far / draws, within(0.003));
    }

    private static double observed(List<Histogram> first, List<Histogram> second) {
        return IntStream.range(0, first.size())
                .mapToDouble(level -> half(first.get(level), second.get(level)))
                .sum();
    }

    private static double shuffled(Histogram first, Histogram second, Random random) {
        List<Integer> people = new ArrayList<>();
        first.merge(second).counts().forEach((level, count) -> people.addAll(Collections.nCopies(count, level)));
        Collections.shuffle(people, random);
        return half(histogram(people.subList(0, first.n())), histogram(people.subList(first.n(), people.size())));
    }

    /** Half the people times Cliff’s delta: the difference in mean midrank. */
    private static double half(Histogram first, Histogram second) {
        return (first.n() + second.n())
                / 2.0
                * CliffsDelta.of(first, second).value().toDouble();
    }

    @Test
    void howManyPeopleOfALevelEachPartyHasShowsNothing() {
        Histogram low = References.histogram(10, 0, 0, 0, 0);
        Histogram high = References.histogram(0, 0, 0, 0, 3);

        assertThat(PermutationTest.ofRanks(low.merge(high), References.histogram(3, 0, 0, 0, 10))
                        .probability())
                .isLessThan(0.02);
        assertThat(StratifiedTest.ofRanks(
                        List.of(low, high),
                        List.of(References.histogram(3, 0, 0, 0, 0), References.histogram(0, 0, 0, 0, 10))))
                .isEqualTo(PValue.exact(1));
    }

    @Test
    void aboveSixtyPeopleTheNormalApproximationIsNear() {
        List<Histogram> first = List.of(References.histogram(1, 4, 8, 4, 1), References.histogram(0, 3, 6, 6, 2));
        List<Histogram> second = List.of(References.histogram(2, 7, 6, 2, 0), References.histogram(1, 4, 6, 3, 1));
        PValue approximated = StratifiedTest.ofRanks(first, second);

        assertThat(approximated.method()).isEqualTo(Computation.NORMAL);
        assertThat(approximated.probability())
                .isCloseTo(StratifiedTest.of(first, second).counted(), within(0.003));
    }

    @Test
    void aHundredThousandPeopleOfEveryLevelAreTestedToo() {
        List<Histogram> first = List.of(
                References.histogram(20_000, 30_001, 30_000, 10_000, 9_998),
                References.histogram(10_000, 30_003, 40_000, 10_000, 9_999),
                References.histogram(10_000, 20_007, 40_000, 20_000, 9_997));

        assertThat(StratifiedTest.ofRanks(first, first.reversed()).method()).isEqualTo(Computation.NORMAL);
        assertThat(StratifiedTest.ofRanks(first, first)).isEqualTo(PValue.normal(0));
    }

    @Test
    void wholeGroupsThatAllAnswerAlikeShowNothing() {
        Histogram many = References.histogram(0, 0, 40, 0, 0);

        assertThat(StratifiedTest.ofRanks(List.of(many, many), List.of(many, many)))
                .isEqualTo(PValue.exact(1));
    }
}
