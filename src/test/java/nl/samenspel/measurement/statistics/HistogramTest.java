package nl.samenspel.measurement.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HistogramTest {
    private static final Scale TWELFTHS = Scale.of(5, 4);

    @Test
    void theScaleOfFourFacetsIsInTwelfths() {
        assertThat(TWELFTHS).isEqualTo(new Scale(5, 12));
        assertThat(Scale.of(4, 5).denominator()).isEqualTo(60);
        assertThat(Scale.of(5, 1).denominator()).isEqualTo(1);
    }

    @Test
    void nobodyHasNoMeanAndNoMedian() {
        assertThat(Histogram.empty(TWELFTHS).mean()).isEmpty();
        assertThat(Histogram.empty(TWELFTHS).median()).isEmpty();
        assertThat(Histogram.empty(TWELFTHS).perLevel()).containsExactly(0, 0, 0, 0, 0);
    }

    @Test
    void oneAndTwoPeopleHaveExactFigures() {
        assertThat(of(40).mean()).contains(Fraction.of(10, 3));
        assertThat(of(40).median()).contains(Fraction.of(10, 3));
        assertThat(of(12, 60).mean()).contains(Fraction.of(3, 1));
        assertThat(of(24, 30).median()).contains(Fraction.of(9, 4));
    }

    @Test
    void theMedianIsTheMiddlePersonAlsoWhenThatIsAFraction() {
        assertThat(of(12, 40, 60).median()).contains(Fraction.of(10, 3));
    }

    @Test
    void aScoreBetweenTwoLevelsCountsForTheNearestAndHalvesForTheHigher() {
        assertThat(of(12, 17, 18, 29, 30, 42, 60).perLevel()).containsExactly(2, 2, 1, 1, 1);
    }

    @Test
    void aScoreOutsideTheScaleCannotBeCounted() {
        assertThatThrownBy(() -> of(11)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of(61)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void mergingTwoGroupsEqualsCountingThemTogether(
            @ForAll @Size(max = 30) List<@IntRange(min = 12, max = 60) Integer> left,
            @ForAll @Size(max = 30) List<@IntRange(min = 12, max = 60) Integer> right) {
        List<Integer> both = new ArrayList<>(left);
        both.addAll(right);

        assertThat(counted(left).merge(counted(right)))
                .isEqualTo(counted(both))
                .isEqualTo(counted(right).merge(counted(left)));
    }

    @Property
    void figuresEqualThoseOfTheSortedList(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 12, max = 60) Integer> scores) {
        List<Integer> sorted = scores.stream().sorted().toList();
        int n = sorted.size();

        assertThat(counted(scores).n()).isEqualTo(n);
        assertThat(counted(scores).mean())
                .contains(Fraction.of(sorted.stream().mapToInt(score -> score).sum(), 12L * n));
        assertThat(counted(scores).median()).contains(Fraction.of(sorted.get((n - 1) / 2) + sorted.get(n / 2), 24));
        assertThat(counted(scores).perLevel().stream()
                        .mapToInt(people -> people)
                        .sum())
                .isEqualTo(n);
    }

    @Property
    void whenAllAgreeTheyAreTheMeanAndTheMedian(
            @ForAll @IntRange(min = 12, max = 60) int score, @ForAll @IntRange(min = 1, max = 40) int people) {
        Histogram histogram =
                counted(IntStream.generate(() -> score).limit(people).boxed().toList());

        assertThat(histogram.mean()).contains(Fraction.of(score, 12));
        assertThat(histogram.median()).contains(Fraction.of(score, 12));
    }

    private static Histogram of(int... twelfths) {
        return counted(IntStream.of(twelfths).boxed().toList());
    }

    private static Histogram counted(List<Integer> twelfths) {
        return Histogram.of(
                TWELFTHS,
                twelfths.stream().map(score -> new PersonScore(score, TWELFTHS)).toList());
    }
}
