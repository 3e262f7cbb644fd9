package nl.samenspel.measurement.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.samenspel.measurement.selection.SupplierFit.BelowMinimum;
import nl.samenspel.measurement.selection.SupplierFit.Shortfall;
import nl.samenspel.measurement.statistics.Band;
import org.junit.jupiter.api.Test;

class SupplierFitTest {
    private static final SupplierFit LOT = lot(Map.of("strategy", Wish.of(4, 3), "people", Wish.of(2, 1)));

    @Test
    void whoIsWhatIsWantedFitsEntirely() {
        assertThat(fit(LOT, 4, 2)).isEqualTo(1);
        assertThat(LOT.largestShortfall(candidate(5, 2))).isEmpty();
    }

    @Test
    void aLevelTooManyCostsAQuarterOfALevelTooFew() {
        assertThat(1 - fit(LOT, 3, 2)).isCloseTo(0.75 / 4, within(1e-12));
        assertThat(1 - fit(LOT, 5, 2)).isCloseTo(0.75 / 16, within(1e-12));
    }

    @Test
    void whatEachAspectTakesOffTheFitIsTold() {
        assertThat(LOT.contributions(candidate(3, 3)))
                .hasSize(2)
                .hasEntrySatisfying("strategy", taken -> assertThat(taken).isCloseTo(0.75 / 4, within(1e-12)))
                .hasEntrySatisfying("people", taken -> assertThat(taken).isCloseTo(0.25 / 16, within(1e-12)));
    }

    @Test
    void theHoleThatAMeanWouldHideIsTold() {
        var lot = lot(ordered("strategy", Wish.of(4, 1), "people", Wish.of(5, 1), "results", Wish.of(3, 1)));
        var candidate = candidate(Map.of("strategy", 3.0, "people", 2.5, "results", 3.0));

        assertThat(lot.largestShortfall(candidate)).contains(new Shortfall("people", 2.5));
        assertThat(lot.aspectsShort(candidate)).isEqualTo(2);
    }

    /** 4.1 − 3.1 is less than 1 to a computer. */
    @Test
    void aLevelShortIsALevelShortHoweverItIsComputed() {
        var lot = lot(Map.of("strategy", Wish.of(4.1, 1)));

        assertThat(4.1 - 3.1).isLessThan(1);
        assertThat(lot.aspectsShort(candidate(Map.of("strategy", 3.1)))).isEqualTo(1);
        assertThat(lot.aspectsShort(candidate(Map.of("strategy", 3.11)))).isZero();
    }

    @Property(tries = 200)
    void aMissingLevelGivesARangeThatHoldsEveryFitItCanHave(@ForAll long seed) {
        var lot = RandomLot.of(seed, 1);
        var whole = lot.candidates().getFirst();
        var aspect = lot.profile().aspects().getLast();
        var levels = new HashMap<>(whole.levels());
        levels.remove(aspect);
        var range = lot.fit().fit(new Candidate("without", levels));

        var lowest = 1.0;
        for (var level = 1.0; level <= 5; level += 0.125) {
            levels.put(aspect, LevelRange.of(level));
            var fit = lot.fit().fit(new Candidate("with", levels)).low();
            assertThat(fit).isBetween(range.low() - 1e-12, range.high() + 1e-12);
            lowest = Math.min(lowest, fit);
        }
        levels.put(aspect, LevelRange.of(lot.profile().desired(aspect)));
        assertThat(range.low()).isCloseTo(lowest, within(1e-12));
        assertThat(range.high())
                .isCloseTo(lot.fit().fit(new Candidate("wanted", levels)).high(), within(1e-12));
    }

    @Test
    void anAspectOfWhichNobodySaidWhatIsWantedHasNoSayAndIsTold() {
        var lot = lot(ordered(
                "strategy", new Wish(Optional.empty(), Optional.of(5.0), Optional.of(2.0)), "people", Wish.of(2, 1)));

        assertThat(lot.profile().withoutSay()).containsExactly("strategy");
        assertThat(lot.profile().weights()).isEqualTo(Map.of("people", 1.0));
        assertThat(lot.fit(candidate(1, 2))).isEqualTo(new Band(1, 1));
        assertThat(lot.belowMinimum(candidate(1, 2))).containsExactly(new BelowMinimum("strategy", 1, 2));
    }

    @Test
    void aMinimumIsHeldAgainstWhatIsKnownOnly() {
        var lot = lot(Map.of("strategy", new Wish(Optional.of(4.0), Optional.of(1.0), Optional.of(3.0))));

        assertThat(lot.belowMinimum(candidate(2.9, 1))).containsExactly(new BelowMinimum("strategy", 2.9, 3));
        assertThat(lot.belowMinimum(candidate(3, 1))).isEmpty();
        assertThat(lot.belowMinimum(candidate(Map.of()))).isEmpty();
    }

    @Test
    void withoutAnyImportanceAllAspectsWeighTheSame() {
        var nothing = new Wish(Optional.of(2.0), Optional.empty(), Optional.empty());
        var lot = lot(Map.of("strategy", Wish.of(4, 0), "people", nothing)).profile();

        assertThat(lot.weights()).isEqualTo(Map.of("strategy", 0.5, "people", 0.5));
        assertThat(lot.isUnweighted()).isTrue();
        assertThat(LOT.profile().isUnweighted()).isFalse();
    }

    @Test
    void whatALevelIsWorthCanBeSet() {
        var values = new ValueTable(5, Map.of("strategy", List.of(0.0, 0.0, 0.25, 0.6, 1.0)));
        var lot = new SupplierFit(
                new LotProfile("lot", Map.of("strategy", Wish.of(4, 1))), new SelectionRules(0.25, 0.5, 10, values));

        assertThat(1 - lot.fit(candidate(Map.of("strategy", 3.0))).low()).isCloseTo(0.35, within(1e-12));
        assertThat(1 - lot.fit(candidate(Map.of("strategy", 4.5))).low()).isCloseTo(0.25 * 0.2, within(1e-12));
        assertThat(lot.fit(candidate(Map.of("strategy", 1.0)))).isEqualTo(lot.fit(candidate(Map.of("strategy", 2.0))));
        assertThat(values.values("people")).containsExactly(0.0, 0.25, 0.5, 0.75, 1.0);
    }

    @Property(tries = 100)
    void valuesThatAreSetToAStraightLineAreThoseThatAreNotSet(@ForAll long seed) {
        var lot = RandomLot.of(seed, 2);
        var straight = new HashMap<String, List<Double>>();
        lot.profile().aspects().forEach(aspect -> straight.put(aspect, List.of(0.0, 0.25, 0.5, 0.75, 1.0)));

        for (var candidate : lot.candidates()) {
            assertThat(fitUnder(lot, new ValueTable(5, straight), candidate))
                    .isCloseTo(fitUnder(lot, ValueTable.linear(5), candidate), within(1e-12));
        }
    }

    private static double fitUnder(RandomLot lot, ValueTable values, Candidate candidate) {
        return new SupplierFit(lot.profile(), new SelectionRules(lot.rules().excess(), 0.5, 10, values))
                .fit(candidate)
                .low();
    }

    @Test
    void whatCannotBeComputedWithIsNotMade() {
        assertThatThrownBy(() -> new SelectionRules(1.1, 0.5, 1, ValueTable.linear(5)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SelectionRules(0.5, Double.NaN, 1, ValueTable.linear(5)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ValueTable(3, Map.of("a", List.of(0.0, 0.6, 0.5))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ValueTable(3, Map.of("a", List.of(0.0, 0.6, 1.5))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LevelRange(3, 2, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> lot(Map.of("strategy", Wish.of(5.5, 1)))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Wish.of(2, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static double fit(SupplierFit lot, double strategy, double people) {
        return lot.fit(candidate(strategy, people)).low();
    }

    private static Candidate candidate(double strategy, double people) {
        return candidate(Map.of("strategy", strategy, "people", people));
    }

    private static Candidate candidate(Map<String, Double> levels) {
        var known = new HashMap<String, LevelRange>();
        levels.forEach((aspect, level) -> known.put(aspect, LevelRange.of(level)));
        return new Candidate("Noord", known);
    }

    private static Map<String, Wish> ordered(Object... aspectsAndWishes) {
        var wishes = new LinkedHashMap<String, Wish>();
        for (var at = 0; at < aspectsAndWishes.length; at += 2) {
            wishes.put((String) aspectsAndWishes[at], (Wish) aspectsAndWishes[at + 1]);
        }
        return wishes;
    }

    private static SupplierFit lot(Map<String, Wish> wishes) {
        return new SupplierFit(new LotProfile("lot", wishes), SelectionRules.usual(5));
    }
}
