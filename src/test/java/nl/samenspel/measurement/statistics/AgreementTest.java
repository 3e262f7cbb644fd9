package nl.samenspel.measurement.statistics;

import static nl.samenspel.measurement.statistics.AgreementLabel.DIVIDED;
import static nl.samenspel.measurement.statistics.AgreementLabel.MIXED;
import static nl.samenspel.measurement.statistics.AgreementLabel.SEEMS_UNANIMOUS;
import static nl.samenspel.measurement.statistics.AgreementLabel.TWO_CAMPS;
import static nl.samenspel.measurement.statistics.AgreementLabel.UNANIMOUS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.samenspel.measurement.Caveat;
import nl.samenspel.measurement.References;
import nl.samenspel.measurement.References.Row;
import org.junit.jupiter.api.Test;

class AgreementTest {

    @Test
    void everyIndexOfEveryGroupEqualsTheReferences() {
        assertThat(References.table("expected_agreement.csv"))
                .hasSizeGreaterThan(200)
                .allSatisfy(row -> {
                    Histogram group = row.histogram();
                    AgreementIndices indices = AgreementIndices.of(group);
                    row.expect("mean", group.mean().orElseThrow().toDouble(), 1e-9);
                    row.expect("median", group.median().orElseThrow().toDouble(), 1e-9);
                    row.expect("trim20_mean", group.trimmedMean().orElseThrow().toDouble(), 1e-9);
                    expect(row, "rwg_uniform_truncated", indices.withinGroup());
                    expect(row, "awg", indices.relative());
                    expect(row, "ad_mean", indices.fromMean());
                    expect(row, "vdEijk_A", indices.vanDerEijk());
                    expect(row, "TW_consensus", indices.consensus());
                    if (row.has("ad_median")) {
                        row.expect(
                                "ad_median", AverageDeviation.of(group).levels().toDouble(), 1e-9);
                    }
                    if (row.has("sd")) {
                        row.expect("sd", Math.sqrt(indices.variance().orElseThrow()), 1e-9);
                    }
                });
    }

    private static void expect(Row row, String column, OptionalDouble computed) {
        assertThat(computed.isPresent()).as("%s of %s", column, row.cells()).isEqualTo(row.has(column));
        computed.ifPresent(number -> row.expect(column, number, 1e-9));
    }

    @Test
    void agreementByChanceEqualsTheReferences() {
        for (Row row : References.table("expected_ad_median_null.csv")) {
            int n = row.whole("n");
            AverageDeviation observed = new AverageDeviation(Fraction.of(row.whole("sum_abs_dev_from_median"), n), n);
            row.expect("P_AD_le_under_uniform", ChanceAgreement.of(observed, 5), 1e-9);
        }
    }

    @Test
    void theLargestDeviationThatIsRarerThanLuckIsAsTheMethodPrints() {
        Map<Integer, Integer> hundredths =
                new TreeMap<>(Map.of(5, 40, 6, 50, 7, 57, 8, 62, 10, 70, 12, 75, 15, 80, 20, 90));
        hundredths.forEach((n, printed) -> {
            int sum = 0;
            while (ChanceAgreement.of(new AverageDeviation(Fraction.of(sum + 1, n), n), 5) <= 0.10) {
                sum++;
            }
            assertThat(100 * sum / n).as("%s people", n).isEqualTo(printed);
        });
    }

    @Test
    void luckIsCertainAtTheLargestDeviationWhateverTheScale() {
        for (int levels = 2; levels <= 7; levels++) {
            for (int n = 5; n <= 30; n += 5) {
                assertThat(ChanceAgreement.of(new AverageDeviation(Fraction.of(levels, 1), n), levels))
                        .isCloseTo(1, within(1e-12));
            }
        }
    }

    @Test
    void aboveThirtyPeopleNearnessIsNeverPutDownToLuck() {
        assertThat(ChanceAgreement.of(new AverageDeviation(Fraction.of(8, 10), 31), 5))
                .isLessThan(0.10);
        assertThat(ChanceAgreement.of(new AverageDeviation(Fraction.of(8, 10), 2000), 5))
                .isLessThan(0.10);
    }

    @Test
    void fewerThanFivePeopleGetNoLabel() {
        assertThat(Agreement.of(References.histogram(0, 0, 0, 0, 0))).isEmpty();
        assertThat(Agreement.of(References.histogram(0, 0, 4, 0, 0))).isEmpty();
    }

    @Test
    void labelsFollowTheRule() {
        assertThat(label(0, 0, 5, 0, 0)).isEqualTo(UNANIMOUS);
        assertThat(label(0, 0, 4, 1, 0)).isEqualTo(UNANIMOUS);
        assertThat(label(0, 1, 3, 1, 0)).isEqualTo(UNANIMOUS);
        assertThat(label(0, 1, 2, 2, 0)).isEqualTo(SEEMS_UNANIMOUS);
        assertThat(label(0, 2, 1, 2, 0)).isEqualTo(SEEMS_UNANIMOUS);
        assertThat(label(0, 4, 0, 3, 0)).isEqualTo(TWO_CAMPS);
        assertThat(label(3, 0, 0, 0, 4)).isEqualTo(TWO_CAMPS);
        assertThat(label(0, 3, 0, 3, 0)).isEqualTo(MIXED);
        assertThat(label(2, 0, 0, 0, 3)).isEqualTo(DIVIDED);
        assertThat(label(0, 4, 0, 1, 0)).isEqualTo(UNANIMOUS);
        assertThat(label(1, 1, 1, 1, 1)).isEqualTo(DIVIDED);
        assertThat(label(1, 1, 2, 1, 1)).isEqualTo(MIXED);
    }

    @Test
    void campsNeedThreeTenthsOfThePeopleOnEitherSide() {
        assertThat(label(0, 2, 0, 5, 0)).isNotEqualTo(TWO_CAMPS);
        assertThat(label(0, 3, 0, 7, 0)).isEqualTo(TWO_CAMPS);
        assertThat(label(0, 3, 0, 8, 0)).isNotEqualTo(TWO_CAMPS);
        assertThat(Agreement.of(References.histogram(3, 0, 0, 3, 4))
                        .orElseThrow()
                        .camps())
                .contains(new Camps(2, 3, 7));
    }

    @Test
    void scoresBetweenLevelsFallIntoCampsByTheirNearestLevel() {
        TreeMap<Integer, Integer> counts = new TreeMap<>(Map.of(20, 3, 28, 1, 44, 4));
        Agreement agreement =
                Agreement.of(new Histogram(Scale.of(5, 4), counts)).orElseThrow();

        assertThat(agreement.camps()).contains(new Camps(3, 4, 4));
    }

    @Test
    void twoPeopleAndOneHaveTheIndicesThatAreDefined() {
        assertThat(AgreementIndices.of(References.scores(4)).withinGroup()).isEmpty();
        assertThat(AgreementIndices.of(References.scores()).consensus()).isEmpty();
        assertThat(AgreementIndices.of(References.scores(2, 3)).withinGroup()).hasValue(0.75);
    }

    @Property(tries = 100)
    void doublingTheGroupLeavesItsAverageDeviationAsItIs(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 12, max = 60) Integer> twelfths) {
        assertThat(AverageDeviation.of(References.repeated(twelfths, 2)).levels())
                .isEqualTo(AverageDeviation.of(References.repeated(twelfths, 1)).levels());
    }

    @Property(tries = 100)
    void turningTheScaleRoundKeepsTheLabel(@ForAll @Size(5) List<@IntRange(max = 6) Integer> counts) {
        List<Integer> turned = counts.reversed();

        assertThat(Agreement.of(histogram(turned)).map(Agreement::label))
                .isEqualTo(Agreement.of(histogram(counts)).map(Agreement::label));
    }

    @Test
    void caveatsAreRaisedAtTheirThresholds() {
        assertThat(caveats(0, 0, 0, 4, 0)).isEmpty();
        assertThat(caveats(1, 0, 0, 0, 3)).containsExactly(Caveat.MEAN_MISLEADS);
        assertThat(caveats(0, 4, 0, 4, 0)).containsExactly(Caveat.MEAN_MISLEADS);
        assertThat(caveats(0, 3, 0, 3, 0)).isEmpty();
        assertThat(caveats(1, 0, 0, 0, 9)).containsExactly(Caveat.SENSITIVE_TO_OUTLIERS);
        assertThat(caveats(1, 0, 0, 0, 8)).isEmpty();
        assertThat(Caveat.facetsDiffer(List.of(Fraction.of(3, 1), Fraction.of(39, 10))))
                .isFalse();
        assertThat(Caveat.facetsDiffer(List.of(Fraction.of(3, 1), Fraction.of(4, 1))))
                .isTrue();
        assertThat(Caveat.facetsDiffer(List.of())).isFalse();
    }

    @Test
    void aCaveatOfFewPeopleFollowsFromTheMeanThatIsShown() {
        Histogram histogram = References.histogram(1, 0, 2, 5, 0);

        assertThat(histogram.mean()).contains(Fraction.of(27, 8));
        assertThat(histogram.median()).contains(Fraction.of(4, 1));
        assertThat(Caveat.of(histogram, Fraction.of(27, 8))).isEmpty();
        assertThat(Caveat.of(histogram, Fraction.of(32, 10))).containsExactly(Caveat.MEAN_MISLEADS);
    }

    @Test
    void howManyGaveNoRatingIsToldInBandsOnly() {
        assertThat(Caveat.ofVisibility(9, 10)).isEmpty();
        assertThat(Caveat.ofVisibility(81, 101)).isEmpty();
        assertThat(Caveat.ofVisibility(8, 10)).contains(Caveat.PARTLY_VISIBLE);
        assertThat(Caveat.ofVisibility(6, 10)).contains(Caveat.PARTLY_VISIBLE);
        assertThat(Caveat.ofVisibility(5, 10)).contains(Caveat.HARDLY_VISIBLE);
    }

    private static Set<Caveat> caveats(int... perLevel) {
        Histogram histogram = References.histogram(perLevel);
        return Caveat.of(histogram, histogram.mean().orElseThrow());
    }

    private static AgreementLabel label(int... perLevel) {
        return Agreement.of(References.histogram(perLevel)).orElseThrow().label();
    }

    private static Histogram histogram(List<Integer> perLevel) {
        return References.histogram(perLevel.stream().mapToInt(people -> people).toArray());
    }
}
