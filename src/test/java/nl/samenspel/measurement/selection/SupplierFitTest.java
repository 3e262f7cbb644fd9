package nl.samenspel.measurement.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.samenspel.measurement.selection.RankStability.Lead;
import nl.samenspel.measurement.statistics.Band;
import nl.samenspel.measurement.statistics.SplitMix;
import org.junit.jupiter.api.Test;

class SupplierFitTest {
    private static final SupplierFit LOT = lot(List.of(4.0, 2.0), List.of(3.0, 1.0));

    @Test
    void whoIsWhatIsWantedFitsEntirely() {
        assertThat(LOT.fit(List.of(4.0, 2.0))).isEqualTo(1);
        assertThat(LOT.largestShortfall(List.of(5.0, 2.0))).isEqualTo(new SupplierFit.Shortfall(0, 0, 0));
    }

    @Test
    void aLevelTooManyCostsAQuarterOfALevelTooFew() {
        assertThat(1 - LOT.fit(List.of(3.0, 2.0))).isCloseTo(0.75 / 4, within(1e-12));
        assertThat(1 - LOT.fit(List.of(5.0, 2.0))).isCloseTo(0.75 / 16, within(1e-12));
    }

    @Test
    void theHoleThatAMeanWouldHideIsTold() {
        SupplierFit lot = lot(List.of(4.0, 5.0, 3.0), List.of(1.0, 1.0, 1.0));

        assertThat(lot.largestShortfall(List.of(3.0, 2.5, 3.0))).isEqualTo(new SupplierFit.Shortfall(1, 2.5, 2));
    }

    @Test
    void anUnknownLevelGivesARangeThatHoldsEveryFitItCanHave() {
        Band range = LOT.fitWithUnknown(List.of(Optional.of(4.0), Optional.empty()));

        for (double level : List.of(1.0, 2.0, 3.5, 5.0)) {
            assertThat(range.holds(LOT.fit(List.of(4.0, level)))).isTrue();
        }
        assertThat(range).isEqualTo(new Band(1 - 0.25 * 0.25, 1));
    }

    @Test
    void withoutAnyImportanceAllAspectsWeighTheSame() {
        SupplierFit lot = lot(List.of(4.0, 2.0), List.of(0.0, 0.0));

        assertThat(lot.weights()).containsExactly(0.5, 0.5);
        assertThat(lot.isUnweighted()).isTrue();
        assertThatThrownBy(() -> lot(List.of(4.0), List.of(1.0, 2.0))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 10)
    void sharesOfDrawsAreNearTheExactShareOfTwoCandidates(
            @ForAll @Size(5) List<@IntRange(min = 100, max = 500) Integer> one,
            @ForAll @Size(5) List<@IntRange(min = 100, max = 500) Integer> two,
            @ForAll @IntRange(min = 1, max = 4) int quarters) {
        SupplierFit lot = lot(List.of(4.0, 2.0, 5.0, 3.0, 4.5), List.of(3.0, 1.0, 2.0, 5.0, 4.0));
        List<Double> first = levels(one, 0.001);
        List<Double> second = levels(two, 0.0003);
        double mix = quarters / 4.0;

        double drawn = RankStability.of(lot, List.of(first, second), mix, RankStability.DRAWS, "test")
                .first(0);
        assertThat(drawn).isCloseTo(RankStability.exactShare(lot, first, second, mix), within(0.03));
    }

    /** Different on every aspect, as the exact share needs. */
    private static List<Double> levels(List<Integer> hundredths, double shift) {
        return Stream.iterate(0, place -> place + 1)
                .limit(hundredths.size())
                .map(place -> hundredths.get(place) / 100.0 + shift * (place + 1) * (place + 1))
                .toList();
    }

    @Test
    void everyRankIsGivenOutOnceAndEqualCandidatesShareIt() {
        List<Double> good = List.of(4.0, 2.0);
        RankStability stability =
                RankStability.of(LOT, List.of(good, good, List.of(1.0, 1.0)), 0.5, RankStability.DRAWS, "test");

        assertThat(stability.shares().get(0)).containsExactly(0.5, 0.5, 0.0);
        assertThat(stability.shares().get(2)).containsExactly(0.0, 0.0, 1.0);
    }

    @Test
    void theSameSeedGivesTheSameSharesForEver() {
        List<List<Double>> candidates = List.of(List.of(3.0, 2.0), List.of(4.0, 1.2));

        assertThat(RankStability.of(LOT, candidates, 1, 1000, "M-1.2|lot|snapshot"))
                .isEqualTo(RankStability.of(LOT, candidates, 1, 1000, "M-1.2|lot|snapshot"))
                .isNotEqualTo(RankStability.of(LOT, candidates, 1, 1000, "M-1.2|lot|other"));
        assertThat(new SplitMix(0).nextLong()).isEqualTo(0xE220A8397B1DCDAFL);
    }

    @Test
    void theFirstPlaceIsRobustOnlyWhenItIsInEveryScenario() {
        assertThat(RankStability.lead(List.of(0.95, 0.91, 0.99))).isEqualTo(Lead.ROBUST);
        assertThat(RankStability.lead(List.of(0.95, 0.61, 0.99))).isEqualTo(Lead.PREFERRED);
        assertThat(RankStability.lead(List.of(0.95, 0.59, 0.99))).isEqualTo(Lead.COMPARABLE);
        assertThat(RankStability.error(0.5)).isLessThan(0.01);
    }

    private static SupplierFit lot(List<Double> desired, List<Double> importance) {
        return new SupplierFit(desired, importance, SupplierFit.USUAL_EXCESS, 5);
    }
}
