package nl.samenspel.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.samenspel.measurement.statistics.Band;
import nl.samenspel.measurement.statistics.Differences;
import nl.samenspel.measurement.statistics.Fraction;
import org.junit.jupiter.api.Test;

/** What is claimed of a gap whose figures do not point the same way, or that may come from how parties are made up. */
class ClaimsTest {

    @Test
    void aSureDifferenceBetweenPartiesThatMayBeMadeUpDifferentlyIsAnIndicationAtMost() {
        ScoredGroup high = ScoredGroup.of(References.histogram(0, 0, 1, 9, 10));
        ScoredGroup low = ScoredGroup.of(References.histogram(8, 9, 3, 0, 0));

        assertThat(claim(Gaps.between(high, low, LevelMix.ALIKE, false))).isEqualTo(Claim.SHOWN);
        assertThat(claim(Gaps.between(high, low, LevelMix.DIFFERENT, false))).isEqualTo(Claim.INDICATION);
        assertThat(claim(Gaps.between(high, low, LevelMix.UNKNOWN, false))).isEqualTo(Claim.INDICATION);
    }

    /** Few strategic people score higher, many operational people score lower: by level up, by person down. */
    @Test
    void nothingIsClaimedOfADifferenceAgainstWhatTheTestSays() {
        ScoredGroup customer =
                ScoredGroup.of(References.histogram(0, 0, 0, 0, 4), References.histogram(0, 20, 20, 0, 0));
        ScoredGroup supplier =
                ScoredGroup.of(References.histogram(4, 0, 0, 0, 0), References.histogram(0, 0, 30, 10, 0));
        Gap pooled = Gaps.between(customer, supplier, LevelMix.ALIKE, false);
        Gap byLevel = Gaps.between(customer, supplier, LevelMix.ALIKE, true);

        assertThat(pooled.difference().toDouble()).isGreaterThan(1);
        assertThat(pooled.posterior().band(Band.USUAL).low()).isPositive();
        assertThat(pooled.test()).hasValueSatisfying(test -> {
            assertThat(test.direction()).isNegative();
            assertThat(test.probability().probability()).isLessThan(0.05);
        });
        assertThat(claim(pooled)).isEqualTo(Claim.UNDECIDED);
        assertThat(claim(byLevel)).isEqualTo(Claim.UNDECIDED);
    }

    @Test
    void aLevelIsComparedWithTheSameLevelOfTheOther() {
        ScoredGroup customer =
                ScoredGroup.of(References.histogram(10, 2, 0, 0, 0), References.histogram(0, 0, 4, 8, 0));
        ScoredGroup supplier =
                ScoredGroup.of(References.histogram(2, 8, 2, 0, 0), References.histogram(0, 0, 0, 2, 10));
        Gap byLevel = Gaps.between(customer, supplier, LevelMix.ALIKE, true);
        Gap pooled = Gaps.between(customer, supplier, LevelMix.ALIKE, false);

        assertThat(claim(byLevel)).isEqualTo(Claim.SHOWN);
        assertThat(probability(byLevel)).isLessThan(probability(pooled) / 10);
    }

    /** The attention gap is +1.0 over levels; all people together say the opposite. */
    @Test
    void nothingIsClaimedOfAnAttentionGapWhoseRangeLiesOnTheOtherSide() {
        ScoredGroup importance =
                ScoredGroup.of(References.histogram(0, 0, 0, 0, 5), References.histogram(0, 65, 0, 0, 0));
        ScoredGroup actual = ScoredGroup.of(References.histogram(0, 5, 0, 0, 0), References.histogram(0, 0, 65, 0, 0));
        Differences people = new Differences(References.FIVE, new TreeMap<>(Map.of(3, 5, -1, 65)));
        Gap gap = Gap.within(importance, actual, Fraction.of(1, 1), List.of(people), LevelMix.UNKNOWN);

        assertThat(gap.band().high()).isEqualTo(1.0);
        assertThat(gap.posterior().band(0.95).high()).isNegative();
        assertThat(claim(gap)).isEqualTo(Claim.UNDECIDED);
    }

    /** Many of one group rate importance higher, few of the other much lower: together they are higher, by group lower. */
    @Test
    void norOfOneWhoseRangeLiesOnTheOtherSideThoughTheTestDoesNot() {
        ScoredGroup importance =
                ScoredGroup.of(References.histogram(5, 0, 0, 0, 0), References.histogram(0, 0, 65, 0, 0));
        ScoredGroup actual = ScoredGroup.of(References.histogram(0, 0, 0, 0, 5), References.histogram(0, 65, 0, 0, 0));
        List<Differences> people = List.of(
                new Differences(References.FIVE, new TreeMap<>(Map.of(-4, 5))),
                new Differences(References.FIVE, new TreeMap<>(Map.of(1, 65))));
        Gap gap = Gap.within(importance, actual, Fraction.of(1, 1), people, LevelMix.ALIKE);

        assertThat(gap.posterior().band(0.95).high()).isNegative();
        assertThat(gap.test()).hasValueSatisfying(test -> {
            assertThat(test.direction()).isPositive();
            assertThat(test.probability().probability()).isLessThan(0.05);
        });
        assertThat(claim(gap)).isEqualTo(Claim.UNDECIDED);
    }

    @Test
    void nothingIsClaimedOfAnAttentionGapThatLiesOutsideItsRange() {
        ScoredGroup importance =
                ScoredGroup.of(References.histogram(0, 0, 0, 0, 5), References.histogram(0, 0, 65, 0, 0));
        ScoredGroup actual = ScoredGroup.of(References.histogram(5, 0, 0, 0, 0), References.histogram(0, 20, 45, 0, 0));
        Differences people = new Differences(References.FIVE, new TreeMap<>(Map.of(4, 5, 1, 20, 0, 45)));
        Fraction printed = importance.mean().minus(actual.mean());

        assertThat(printed.toDouble()).isGreaterThan(2);
        assertThat(claim(Gap.within(importance, actual, printed, List.of(people), LevelMix.UNKNOWN)))
                .isEqualTo(Claim.UNDECIDED);
    }

    @Test
    void whatIsPrintedAsHalfALevelOrMoreIsNotCalledAlike() {
        ScoredGroup many = ScoredGroup.of(References.histogram(0, 10, 40, 10, 0));

        assertThat(claim(Gap.between(many, many, Fraction.of(1, 1), LevelMix.ALIKE, false)))
                .isEqualTo(Claim.UNDECIDED);
        assertThat(claim(Gaps.between(many, many))).isEqualTo(Claim.SIMILAR);
    }

    private static double probability(Gap gap) {
        return gap.test().orElseThrow().probability().probability();
    }

    private static Claim claim(Gap gap) {
        return Gap.judged(List.of(gap)).getFirst().claim();
    }
}
