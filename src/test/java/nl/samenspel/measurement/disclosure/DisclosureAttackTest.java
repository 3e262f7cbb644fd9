package nl.samenspel.measurement.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.samenspel.measurement.Instruments;
import nl.samenspel.measurement.References;
import nl.samenspel.measurement.Worlds;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.WaveAnswers;
import nl.samenspel.measurement.disclosure.SnapshotRows.CountRow;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import org.junit.jupiter.api.Test;

class DisclosureAttackTest {

    @Test
    void theAttackerFindsWhatTheReferenceAttackerFound() {
        assertThat(References.rows("sdc_attacker_cases.csv"))
                .hasSizeGreaterThan(20)
                .allSatisfy(row -> {
                    List<Integer> sizes = numbers(row.get(1));
                    List<List<Integer>> published = Arrays.stream(row.get(2).split(";"))
                            .map(DisclosureAttackTest::numbers)
                            .toList();
                    assertThat(Attacker.smallest(sizes, published))
                            .contains(new Attacker.Derivable(Integer.parseInt(row.get(3)), numbers(row.get(4))));
                });
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.trim().split(" ")).map(Integer::valueOf).toList();
    }

    /** For every question, from every figure that a snapshot holds about it. */
    @Property(tries = 300)
    void noGroupSmallerThanTheThresholdCanBeDerived(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 8) int threshold) {
        WaveAnswers wave = Worlds.wave(Instruments.eraneos(), seed, new Disclosure.Anonymous(threshold));
        SnapshotRows rows = Snapshot.take(wave, new Random(1)).rows();

        released(rows).forEach((about, unions) -> {
            List<Integer> sizes = sizes(wave, about);
            assertThat(Attacker.smallest(sizes, unions))
                    .as("%s, of %s, published %s", about, sizes, unions)
                    .satisfies(smallest -> assertThat(smallest.stream()
                                    .mapToInt(Attacker.Derivable::people)
                                    .min()
                                    .orElse(threshold))
                            .isGreaterThanOrEqualTo(threshold));
        });
    }

    /** By trying each union: it can be worked out when it adds nothing to the rank of those published. */
    @Property(tries = 300)
    void theSmallestUnionsAreThoseThatTryingAllFinds(@ForAll long seed) {
        Random random = new Random(seed);
        List<Integer> sizes = random.ints(2 + random.nextInt(5), 0, 6).boxed().toList();
        List<List<Integer>> published = IntStream.range(0, random.nextInt(5))
                .mapToObj(union -> places(1 + random.nextInt((1 << sizes.size()) - 1)))
                .toList();
        int rank = rank(published, sizes.size());
        Map<List<Integer>, Integer> derivable = IntStream.range(1, 1 << sizes.size())
                .mapToObj(DisclosureAttackTest::places)
                .filter(union ->
                        rank(Stream.concat(published.stream(), Stream.of(union)).toList(), sizes.size()) == rank)
                .filter(union -> people(union, sizes) > 0)
                .collect(Collectors.toMap(union -> union, union -> people(union, sizes)));
        int fewest =
                derivable.values().stream().mapToInt(people -> people).min().orElse(0);

        assertThat(Attacker.smallest(sizes, published))
                .containsExactlyInAnyOrderElementsOf(derivable.entrySet().stream()
                        .filter(union -> union.getValue() == fewest)
                        .map(union -> new Attacker.Derivable(fewest, union.getKey()))
                        .toList());
    }

    @Test
    void fiftyGroupsAreAttackedAsEasilyAsFive() {
        List<Integer> sizes = Collections.nCopies(50, 7);
        List<List<Integer>> published = IntStream.range(0, 20)
                .mapToObj(union -> List.of(union, union + 1, union + 2, 30 + union))
                .toList();

        assertThat(Attacker.smallest(sizes, published))
                .extracting(Attacker.Derivable::people)
                .hasSize(20)
                .containsOnly(28);
    }

    private static List<Integer> places(int members) {
        return IntStream.range(0, 30)
                .filter(place -> (members >> place & 1) == 1)
                .boxed()
                .toList();
    }

    private static int people(List<Integer> union, List<Integer> sizes) {
        return union.stream().mapToInt(sizes::get).sum();
    }

    /** By Gauss’s elimination in floating point, which is exact enough for so few. */
    private static int rank(List<List<Integer>> unions, int groups) {
        double[][] rows = unions.stream()
                .map(union -> IntStream.range(0, groups)
                        .mapToDouble(place -> union.contains(place) ? 1 : 0)
                        .toArray())
                .toArray(double[][]::new);
        int rank = 0;
        for (int column = 0; column < groups && rank < rows.length; column++) {
            int pivot = rank;
            for (int row = rank; row < rows.length; row++) {
                pivot = Math.abs(rows[row][column]) > Math.abs(rows[pivot][column]) ? row : pivot;
            }
            if (Math.abs(rows[pivot][column]) > 1e-9) {
                double[] found = rows[pivot];
                rows[pivot] = rows[rank];
                rows[rank++] = found;
                for (int row = rank; row < rows.length; row++) {
                    double times = rows[row][column] / found[column];
                    for (int place = 0; place < groups; place++) {
                        rows[row][place] -= times * found[place];
                    }
                }
            }
        }
        return rank;
    }

    private record About(Party party, Question question) {}

    private static Map<About, List<List<Integer>>> released(SnapshotRows rows) {
        Map<About, List<List<Integer>>> released = new HashMap<>();
        for (CountRow row : rows.counts()) {
            if (!row.question().endsWith(".difference") && !row.question().endsWith(".few")) {
                List<List<Integer>> unions = released.computeIfAbsent(
                        new About(row.party(), Question.parse(row.question())), about -> new ArrayList<>());
                List<Integer> union = Block.parse(row.block()).levels().stream()
                        .map(GovernanceLevel::ordinal)
                        .toList();
                if (!unions.contains(union)) {
                    unions.add(union);
                }
            }
        }
        return released;
    }

    private static List<Integer> sizes(WaveAnswers wave, About about) {
        Respondents respondents = new Respondents(wave.instrument(), Worlds.answers(wave, about.party()));
        return Arrays.stream(GovernanceLevel.values())
                .map(level ->
                        respondents.rating(about.question(), Block.of(level)).size())
                .toList();
    }
}
