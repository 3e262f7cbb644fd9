package nl.samenspel.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.samenspel.measurement.SnapshotRows.CountRow;
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
                    .satisfies(smallest -> assertThat(
                                    smallest.map(Attacker.Derivable::people).orElse(threshold))
                            .isGreaterThanOrEqualTo(threshold));
        });
    }

    private record About(Party party, Question question) {}

    private static Map<About, List<List<Integer>>> released(SnapshotRows rows) {
        Map<About, List<List<Integer>>> released = new HashMap<>();
        for (CountRow row : rows.counts()) {
            if (!row.question().endsWith(".difference")) {
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
        Instrument instrument = wave.instrument();
        return Arrays.stream(GovernanceLevel.values())
                .map(level -> (int) Worlds.people(wave, about.party()).stream()
                        .filter(person -> person.level() == level)
                        .filter(person -> person.score(about.question(), instrument, instrument.scale())
                                .isPresent())
                        .count())
                .toList();
    }
}
