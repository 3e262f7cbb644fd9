package nl.samenspel.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.samenspel.measurement.References.Row;
import nl.samenspel.measurement.statistics.CliffsDelta;
import nl.samenspel.measurement.statistics.Computation;
import nl.samenspel.measurement.statistics.Differences;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.measurement.statistics.Histogram;
import nl.samenspel.measurement.statistics.Moments;
import nl.samenspel.measurement.statistics.Multiplicity;
import nl.samenspel.measurement.statistics.PValue;
import nl.samenspel.measurement.statistics.PairedTest;
import nl.samenspel.measurement.statistics.PermutationTest;
import org.junit.jupiter.api.Test;

class GapTest {

    @Test
    void testsBetweenTwoGroupsEqualTheReferences() {
        assertThat(References.table("expected_twosample.csv"))
                .hasSizeGreaterThan(30)
                .allSatisfy(row -> {
                    Histogram x = References.scores(row.wholes("x"));
                    Histogram y = References.scores(row.wholes("y"));
                    CliffsDelta delta = CliffsDelta.of(x, y);
                    expect(row, "cliff_delta", delta.value().toDouble());
                    expect(
                            row,
                            "ps_P_x_gt_y_plus_half_ties",
                            delta.probabilityOfHigher().toDouble());
                    if (row.has("cliff_magnitude")) {
                        assertThat(delta.magnitude().name().toLowerCase(Locale.ROOT))
                                .isEqualTo(row.text("cliff_magnitude"));
                    }
                    for (String column : List.of("wmw_exact_p_coin", "wmw_exact_p_exactRankTests")) {
                        expect(row, column, PermutationTest.ofRanks(x, y).probability());
                    }
                    for (String column : List.of("meandiff_exact_p_coin", "meandiff_exact_p_exactRankTests")) {
                        expect(row, column, PermutationTest.ofMeans(x, y).probability());
                    }
                });
    }

    @Test
    void testsOfPairsEqualTheReferences() {
        assertThat(References.table("expected_paired.csv"))
                .hasSizeGreaterThan(14)
                .allSatisfy(row -> {
                    Differences differences = differences(row.wholes("before"), row.wholes("after"));
                    Moments moments = Moments.of(differences);
                    expect(row, "mean_diff", moments.mean());
                    expect(row, "sd_diff", Math.sqrt(moments.variance()));
                    expect(
                            row,
                            "P_up_minus_P_down",
                            PairedTest.upMinusDown(differences).toDouble());
                    expect(
                            row,
                            "signtest_binom_p",
                            PairedTest.ofSigns(differences).probability());
                    expect(
                            row,
                            "wilcoxon_pratt_exact_p_coin",
                            PairedTest.ofRanks(differences, true).probability());
                    expect(
                            row,
                            "wilcoxon_zeros_dropped_exact_p",
                            PairedTest.ofRanks(differences, false).probability());
                    expect(
                            row,
                            "signflip_mean_exact_p",
                            PairedTest.ofMeans(differences).probability());
                });
    }

    @Test
    void signsAreCountedAlsoWhereTheNormalApproximationWouldDo() {
        Differences differences = new Differences(References.FIVE, new TreeMap<>(Map.of(1, 41, -1, 20)));

        assertThat(PairedTest.exactOfSigns(differences))
                .as("scipy 1.17.1: binomtest(20, 61)")
                .isCloseTo(0.009853448195259268, within(1e-12));
        assertThat(PairedTest.ofSigns(differences).method()).isEqualTo(Computation.NORMAL);
    }

    @Test
    void moreThanFitsInMemoryIsNotCounted() {
        Histogram thousands = new Histogram(References.FIVE, new TreeMap<>(Map.of(1, 3_000, 5, 3_000)));

        assertThatThrownBy(() -> PermutationTest.exactOfMeans(thousands, thousands))
                .isInstanceOf(ArithmeticException.class);
        assertThat(PermutationTest.ofMeans(thousands, thousands).probability()).isEqualTo(1);
    }

    private static void expect(Row row, String column, double computed) {
        if (row.has(column)) {
            row.expect(column, computed, 1e-8);
        }
    }

    private static Differences differences(int[] before, int[] after) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        IntStream.range(0, before.length)
                .forEach(person -> counts.merge(after[person] - before[person], 1, Integer::sum));
        return new Differences(References.FIVE, counts);
    }

    @Test
    void severalProbabilitiesTogetherEqualTheReferences() {
        Map<String, List<Row>> families = new TreeMap<>(References.table("expected_multiplicity.csv").stream()
                .collect(Collectors.groupingBy(row -> row.text("case"))));
        families.values().forEach(rows -> {
            List<Double> raw = rows.stream().map(row -> row.number("p")).toList();
            List<Double> holm = Multiplicity.holm(raw);
            List<Double> screened = Multiplicity.benjaminiHochberg(raw);
            for (int place = 0; place < rows.size(); place++) {
                rows.get(place).expect("holm", holm.get(place), 1e-10);
                rows.get(place).expect("BH", screened.get(place), 1e-10);
            }
        });
        assertThat(Multiplicity.holm(List.of())).isEmpty();
    }

    @Test
    void whenAllAnswerAlikeNothingIsStriking() {
        Histogram same = References.scores(3, 3, 3, 3);

        assertThat(PermutationTest.ofRanks(same, same)).isEqualTo(PValue.exact(1));
        assertThat(PermutationTest.ofRanks(many(same, 40), many(same, 40))).isEqualTo(PValue.exact(1));
        assertThat(PairedTest.ofMeans(new Differences(References.FIVE, new TreeMap<>(Map.of(0, 12)))))
                .isEqualTo(PValue.exact(1));
    }

    @Test
    void aboveSixtyPeopleTheNormalApproximationTakesOverAndIsNear() {
        Histogram x = References.histogram(3, 8, 11, 6, 3);
        Histogram y = References.histogram(1, 5, 9, 10, 5);
        PValue approximated = PermutationTest.ofRanks(x, y);

        assertThat(approximated.method()).isEqualTo(Computation.NORMAL);
        assertThat(approximated.probability())
                .isCloseTo(PermutationTest.ranks(x, y).counted(), within(0.005));
        assertThat(PermutationTest.ofRanks(References.histogram(0, 15, 15, 0, 0), References.histogram(0, 10, 20, 0, 0))
                        .method())
                .isEqualTo(Computation.EXACT);
    }

    @Property(tries = 60)
    void exchangingTheGroupsKeepsTheProbabilityAndTurnsTheSign(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 12, max = 60) Integer> left,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 12, max = 60) Integer> right) {
        Histogram one = References.repeated(left, 1);
        Histogram other = References.repeated(right, 1);

        assertThat(PermutationTest.ofRanks(one, other).probability())
                .isCloseTo(PermutationTest.ofRanks(other, one).probability(), within(1e-12));
        assertThat(CliffsDelta.of(one, other).value())
                .isEqualTo(CliffsDelta.of(other, one).value().negated());
        assertThat(SpacingCheck.of(ScoredGroup.of(one), ScoredGroup.of(other)))
                .isEqualTo(exchanged(SpacingCheck.of(ScoredGroup.of(other), ScoredGroup.of(one))));
    }

    private static SpacingCheck exchanged(SpacingCheck check) {
        return switch (check) {
            case FIRST_IS_HIGHER -> SpacingCheck.SECOND_IS_HIGHER;
            case SECOND_IS_HIGHER -> SpacingCheck.FIRST_IS_HIGHER;
            case THE_SAME, DEPENDS -> check;
        };
    }

    @Test
    void whetherOneIsHigherMayDependOnTheSpacing() {
        assertThat(check(new int[] {0, 2, 2, 0, 0}, new int[] {0, 1, 2, 1, 0}))
                .isEqualTo(SpacingCheck.SECOND_IS_HIGHER);
        assertThat(check(new int[] {0, 0, 4, 0, 0}, new int[] {0, 2, 0, 2, 0})).isEqualTo(SpacingCheck.DEPENDS);
        assertThat(check(new int[] {1, 0, 1, 0, 0}, new int[] {2, 0, 2, 0, 0})).isEqualTo(SpacingCheck.THE_SAME);
    }

    @Test
    void everyBlockOfAPartyCountsEquallyWhenSharesAreCompared() {
        ScoredGroup blocks = ScoredGroup.of(References.histogram(0, 0, 0, 2, 0), References.histogram(0, 20, 0, 0, 0));

        assertThat(blocks.mean()).isEqualTo(Fraction.of(3, 1));
        assertThat(blocks.cumulativeShares().get(1)).isEqualTo(Fraction.of(1, 2));
        assertThat(blocks.n()).isEqualTo(22);
    }

    @Test
    void aGroupWithoutAnswersHasNoGap() {
        assertThatThrownBy(() -> ScoredGroup.of(References.scores())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fiveAgainstFiveIsAnIndicationAtMostAmongEightAspects() {
        Gap gap = gap(new int[] {0, 0, 0, 2, 3}, new int[] {2, 3, 0, 0, 0});

        assertThat(claims(gap, 8)).containsOnly(Claim.INDICATION);
        assertThat(claims(gap, 1)).containsOnly(Claim.SHOWN);
    }

    @Test
    void sixAgainstSixCanShowADifferenceAmongEightAspects() {
        assertThat(claims(gap(new int[] {0, 0, 0, 3, 3}, new int[] {3, 3, 0, 0, 0}), 8))
                .containsOnly(Claim.SHOWN);
    }

    @Test
    void fourAgainstAnyNumberSayNothing() {
        assertThat(claims(gap(new int[] {0, 0, 0, 0, 4}, new int[] {30, 0, 0, 0, 0}), 1))
                .containsOnly(Claim.UNDECIDED);
    }

    @Test
    void twoLargeGroupsThatAnswerAlikeAreSimilarAndSmallOnesUndecided() {
        assertThat(claims(gap(new int[] {1, 4, 15, 8, 2}, new int[] {1, 4, 14, 9, 2}), 1))
                .containsOnly(Claim.SIMILAR);
        assertThat(claims(gap(new int[] {0, 1, 3, 1, 0}, new int[] {0, 1, 3, 1, 0}), 1))
                .containsOnly(Claim.UNDECIDED);
    }

    @Test
    void aSureDifferenceThatDependsOnTheSpacingIsAnIndicationOnly() {
        Gap gap = gap(new int[] {0, 0, 0, 40, 0}, new int[] {2, 38, 0, 0, 0});
        Gap crossing = gap(new int[] {2, 0, 0, 38, 0}, new int[] {0, 40, 0, 0, 0});

        assertThat(claims(gap, 1)).containsOnly(Claim.SHOWN);
        assertThat(claims(crossing, 1)).containsOnly(Claim.INDICATION);
    }

    @Test
    void aSureDifferenceOfLessThanHalfALevelIsNotShown() {
        assertThat(claims(gap(new int[] {0, 0, 60, 40, 0}, new int[] {0, 0, 100, 0, 0}), 1))
                .containsOnly(Claim.SIMILAR);
    }

    @Test
    void gapsOfLinkedAnswersNeedTenPeopleAndIndicativeOnesClaimNothing() {
        Gap ten = Gaps.within(five(10), four(10), differencesOf(1, 10));
        Gap nine = Gaps.within(five(9), four(9), differencesOf(1, 9));
        Gap indicative =
                Gap.indicative(five(9), ScoredGroup.of(References.histogram(9, 0, 0, 0, 0)), Fraction.of(4, 1));

        assertThat(claims(ten, 8)).containsOnly(Claim.SHOWN);
        assertThat(claims(nine, 1)).containsOnly(Claim.UNDECIDED);
        assertThat(claims(indicative, 1)).containsOnly(Claim.UNDECIDED);
        assertThat(Gap.judged(List.of(indicative, ten)).getLast().holm()).contains(2.0 / 1024);
    }

    @Test
    void aSureGapOfLinkedAnswersThatDependsOnTheSpacingIsAnIndicationOnly() {
        ScoredGroup actual = ScoredGroup.of(References.histogram(0, 12, 0, 0, 0));
        ScoredGroup crossing = ScoredGroup.of(References.histogram(1, 0, 0, 11, 0));
        Differences people = new Differences(References.FIVE, new TreeMap<>(Map.of(-1, 1, 2, 11)));

        assertThat(claims(Gaps.within(crossing, actual, people), 1)).containsOnly(Claim.INDICATION);
        assertThat(claims(Gaps.within(four(12), actual, people), 1)).containsOnly(Claim.SHOWN);
    }

    @Property(tries = 25)
    void exchangingThePartiesKeepsEveryClaim(
            @ForAll @Size(5) List<@IntRange(max = 4) Integer> left,
            @ForAll @Size(5) List<@IntRange(max = 4) Integer> right) {
        int[] one = counts(left);
        int[] other = counts(right);

        assertThat(claims(gap(one, other), 8)).isEqualTo(claims(gap(other, one), 8));
    }

    /** At least one answer. */
    private static int[] counts(List<Integer> people) {
        int[] counts = people.stream().mapToInt(count -> count).toArray();
        counts[2]++;
        return counts;
    }

    private static ScoredGroup four(int people) {
        return ScoredGroup.of(References.histogram(0, 0, 0, people, 0));
    }

    private static ScoredGroup five(int people) {
        return ScoredGroup.of(References.histogram(0, 0, 0, 0, people));
    }

    private static Differences differencesOf(int difference, int people) {
        return new Differences(References.FIVE, new TreeMap<>(Map.of(difference, people)));
    }

    private static List<Claim> claims(Gap gap, int aspects) {
        return Gap.judged(IntStream.range(0, aspects).mapToObj(aspect -> gap).toList()).stream()
                .map(JudgedGap::claim)
                .toList();
    }

    private static Gap gap(int[] first, int[] second) {
        return Gaps.between(ScoredGroup.of(References.histogram(first)), ScoredGroup.of(References.histogram(second)));
    }

    private static SpacingCheck check(int[] first, int[] second) {
        return SpacingCheck.of(
                ScoredGroup.of(References.histogram(first)), ScoredGroup.of(References.histogram(second)));
    }

    private static Histogram many(Histogram histogram, int times) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        histogram.counts().forEach((score, people) -> counts.put(score, people * times));
        return new Histogram(histogram.scale(), counts);
    }
}
