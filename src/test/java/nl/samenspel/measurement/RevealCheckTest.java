package nl.samenspel.measurement;

import static nl.samenspel.measurement.GovernanceLevel.OPERATIONAL;
import static nl.samenspel.measurement.GovernanceLevel.STRATEGIC;
import static nl.samenspel.measurement.GovernanceLevel.TACTICAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RevealCheckTest {
    private static final Question STRATEGY = Question.whole("strategy", Measure.ACTUAL);

    @Property(tries = 40)
    void whatClosingMadeMayBeRevealed(@ForAll long seed, @ForAll @IntRange(min = 2, max = 8) int threshold) {
        WaveAnswers wave = Worlds.wave(Instruments.eraneos(), seed, new Disclosure.Anonymous(threshold));

        assertThat(RevealCheck.leaks(Snapshot.take(wave, new Random(1)))).isEmpty();
    }

    @Test
    void aGroupThatIsTooSmallStopsTheReveal() {
        assertThat(RevealCheck.leaks(
                        snapshot(Map.of(Block.of(STRATEGIC), people(4), Block.of(OPERATIONAL), people(9)))))
                .containsExactly(new RevealCheck.Leak(Party.CUSTOMER, "strategy.actual", 4));
    }

    @Test
    void aTotalBesideAllButAFewOfItsPeopleStopsTheReveal() {
        Map<Block, Histogram> published = Map.of(
                Block.of(STRATEGIC, TACTICAL, OPERATIONAL), people(15), Block.of(TACTICAL, OPERATIONAL), people(12));

        assertThat(RevealCheck.leaks(snapshot(published)))
                .containsExactly(new RevealCheck.Leak(Party.CUSTOMER, "strategy.actual", 3));
    }

    @Test
    void overlappingGroupsThatTellNothingSmallMayBeRevealed() {
        Map<Block, Histogram> published =
                Map.of(Block.of(STRATEGIC, TACTICAL), people(12), Block.of(TACTICAL, OPERATIONAL), people(15));

        assertThat(RevealCheck.leaks(snapshot(published))).isEmpty();
    }

    @Test
    void whereNothingWasPromisedNothingLeaks() {
        PartySnapshot open = party(new Disclosure.Open(), Map.of(Block.of(STRATEGIC), people(1)));

        assertThat(RevealCheck.leaks(
                        new Snapshot(Instruments.eraneos(), Map.of(Party.CUSTOMER, open, Party.SUPPLIER, open))))
                .isEmpty();
    }

    private static Snapshot snapshot(Map<Block, Histogram> published) {
        return new Snapshot(
                Instruments.eraneos(),
                Map.of(
                        Party.CUSTOMER, party(new Disclosure.Anonymous(5), published),
                        Party.SUPPLIER, party(new Disclosure.Anonymous(5), Map.of())));
    }

    private static PartySnapshot party(Disclosure disclosure, Map<Block, Histogram> published) {
        Map<Question, Map<Block, Histogram>> histograms = new HashMap<>();
        histograms.put(STRATEGY, published);
        return new PartySnapshot(
                disclosure, 40, 20, 0, Map.of(), histograms, Map.of(), Map.of(), Map.of(), Map.of(), List.of());
    }

    private static Histogram people(int count) {
        return References.histogram(0, 0, count, 0, 0);
    }
}
